namespace BoneExo.Runtime.Tests;

/// <summary>Documents that several tests share.</summary>
internal static class Documents
{
    /// <summary>A batch with every member, some text that needs escapes, and unknown members in a specimen.</summary>
    public const string Full = """
        {
          "specimens": [
            { "id": "sp-1", "side": "left", "comment": "β-glycerophosphate, 10 mM; \"as given\"", "note": null, "keywords": ["骨", "exosome", "a long keyword of more than thirty-two bytes"] },
            { "comment": null, "id": "sp-22", "note": "n", "x-origin": { "site": [1, 2.50, true, null, "\u00e9\ud83d\ude00"] }, "keywords": [] }
          ],
          "count": 1.0e1, "total": -9223372036854775808, "pValue": 1e-300, "price": 12.34, "big": 123456789012345678901234567890,
          "date": "2026-11-23", "instant": "2026-11-23T10:00:00.1234567+02:00", "uuid": "123e4567-e89b-12d3-a456-426614174000",
          "isDone": true, "method": "filtration",
          "evidence": [{ "quantity": 2.5, "kind": "measurement" }, { "kind": "citation", "pmid": "1" }],
          "amounts": { "a": 1, "b": 0.1, "é": -0 },
          "extra": { "b": [ ], "a": { } }, "control": null, "ages": [1, null, 3, 4, 5, 6, 7, 8, 9, 10]
        }
        """;

    /// <summary>The shortest valid batch.</summary>
    public const string Least = """{"specimens":[{"id":"sp-1","comment":null}]}""";
}
