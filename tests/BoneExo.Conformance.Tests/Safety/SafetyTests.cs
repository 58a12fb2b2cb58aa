using System.Globalization;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using BoneExo.Conformance.Differential;
using BoneExo.Dynamic;

namespace BoneExo.Conformance.Safety;

/// <summary>Bytes of any kind: both forms of an evaluator agree, refuse what is no JSON, and read no byte outside the document.</summary>
public class SafetyTests
{
    private const int Instances = 3;

    // Over patterns, branches of every kind, marks, items that are counted or compared, and schemas that recur.
    private const string Mixed = """
        {
          "type": "object",
          "properties": {
            "name": { "type": "string", "pattern": "^[a-z]+$", "minLength": 2 }, "size": { "type": "integer", "minimum": 0 }, "ratio": { "type": "number" },
            "kind": { "enum": ["long", "flat", "short", "irregular", "sesamoid", 1, null, true, { "a": [1.0] }] }, "parts": { "type": "array", "items": { "$ref": "#" }, "uniqueItems": true, "maxItems": 3 },
            "pair": { "prefixItems": [{ "type": "string" }, { "type": "boolean" }], "items": false }, "some": { "contains": { "const": "x" }, "minItems": 1 }, "any": true
          },
          "patternProperties": { "^x-": { "type": ["string", "null"] } },
          "propertyNames": { "maxLength": 12 },
          "oneOf": [{ "required": ["name"] }, { "required": ["size"], "properties": { "size": { "maximum": 9 } } }],
          "anyOf": [{ "properties": { "kind": { "const": "long" } } }, { "properties": { "ratio": { "type": "integer" } } }, { "not": { "required": ["any"] } }],
          "dependentSchemas": { "pair": { "minProperties": 2 } },
          "unevaluatedProperties": { "type": "number" }
        }
        """;

    private static readonly string[] MixedInstances =
    [
        """{ "name": "femur", "kind": "long", "ratio": 1.5e3, "parts": [{ "size": 3, "kind": "flat" }, { "size": 4, "kind": null }], "x-a": null, "b": -0.0 }""",
        """{"size":7,"kind":{"a":[1]},"pair":["\u00e9\ud83e\uddb4",true],"some":["y","x"],"any":[[],{}],"x-note":"Röhrenknochen κόκκαλο 骨骼的"}""",
    ];

    private static readonly byte[] Bytes = [.. "\"\\{}],:0e "u8, 0x00, 0x80, 0xE2, 0xF4];

    private static readonly string[] InStrings = ["\\uD800", "\\uDC00\\uD800", "\\uD83E\\uDDB4", "\\u00", "\\x", "\\", "\t", "\u007F", "é", "κόκκαλο", "骨", "🦴"];

    private static readonly string[] Others =
    [
        "1e400", "-1e-400", "0.1e+1", new('9', 400), "-" + new string('9', 400) + ".5", "1e99999999999999999999",
        "01", "-", "1.", ".5", "1e", "+1", "0x1", "NaN", "tru", "nulll", "\"", "",
    ];

    private static readonly int[] Depths = [62, 63, 64, 65, 200];

    // Compiled once for all tests.
    private static readonly Lazy<List<(Subject Subject, DynamicSchema Schema)>> Compiled = new(() =>
        [.. Subject.OfBenchmarks().Append(new("mixed", Mixed, [], MixedInstances)).Select(subject => (subject, DynamicSchema.Compile(subject.Schema)))]);

    private static IEnumerable<byte[]> Texts => InStrings.Select(text => $"\"{text}\"").Concat(Others)
        .Concat(Depths.Select(depth => new string('[', depth) + new string(']', depth)))
        .Select(Encoding.UTF8.GetBytes);

    [SkippableFact]
    public void Every_truncation_is_judged_alike() => Verify(instance => Enumerable.Range(0, instance.Length).Select(length => instance[..length]));

    [SkippableFact]
    public void Every_change_of_one_byte_is_judged_alike() => Verify(instance =>
        from place in Enumerable.Range(0, instance.Length)
        from value in Bytes
        select (byte[])[.. instance[..place], value, .. instance[(place + 1)..]]);

    [SkippableFact]
    public void Any_value_in_any_place_is_judged_alike() => Verify(instance =>
        from place in Enumerable.Range(0, instance.Length)
        where instance[place] == (byte)':'
        from value in Texts
        select (byte[])[.. instance[..(place + 1)], .. value, .. instance[(place + 1 + ValueLength(instance.AsSpan(place + 1)))..]]);

    /// <summary>Says in which processor's clothes the tests run; <see cref="VectorTests"/> chooses them.</summary>
    [Fact]
    public void Vectors_are_those_that_the_environment_allows()
    {
        Assert.True(Environment.GetEnvironmentVariable("DOTNET_EnableAVX2") != "0" || !Vector256.IsHardwareAccelerated);
        Assert.True(Environment.GetEnvironmentVariable("DOTNET_EnableHWIntrinsic") != "0" || !Vector256.IsHardwareAccelerated);
    }

    private static void Verify(Func<byte[], IEnumerable<byte[]>> variants)
    {
        Skip.IfNot(RuntimeInformation.IsOSPlatform(OSPlatform.Linux), "pages are guarded by the calls of Linux");
        int judged = 0;
        Repo.Shared("bench-data");
        foreach ((Subject subject, DynamicSchema schema) in Compiled.Value)
        {
            // Short ones, so that every place is met; of different lengths.
            List<byte[]> instances = [.. subject.Instances.Select(Encoding.UTF8.GetBytes).Where(instance => instance.Length is > 40 and < 400).DistinctBy(instance => instance.Length / 32).Take(Instances)];
            Assert.NotEmpty(instances);
            using GuardedPages pages = new(64 * 1024);
            foreach (byte[] variant in instances.SelectMany(variants))
            {
                bool isValid = schema.IsValid(pages.AtEnd(variant));
                bool isValidAtStart = schema.IsValid(pages.AtStart(variant));
                bool isCollected = schema.Validate(pages.AtEnd(variant), new() { ExpectsErrors = true }).IsValid;
                bool isWellFormed = IsWellFormed(variant);
                Assert.True(isValid == isCollected && isValid == isValidAtStart && (isWellFormed || !isValid), string.Create(CultureInfo.InvariantCulture, $"{subject.Name}: verdict {isValid}, report {isCollected}, JSON {isWellFormed}: {Encoding.UTF8.GetString(variant)}"));
                judged++;
            }
        }

        Assert.True(judged > 50);
    }

    /// <summary>By the framework's reader, which does not look at the bytes inside strings.</summary>
    private static bool IsWellFormed(ReadOnlySpan<byte> json)
    {
        try
        {
            Utf8JsonReader reader = new(json.StartsWith("\uFEFF"u8) ? json[3..] : json);
            while (reader.Read())
            {
            }

            return Utf8.IsValid(json);
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static int ValueLength(ReadOnlySpan<byte> rest)
    {
        Utf8JsonReader reader = new(rest, isFinalBlock: false, default);
        try
        {
            return reader.Read() && (reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray) || reader.TrySkip()) ? (int)reader.BytesConsumed : 0;
        }
        catch (JsonException)
        {
            return 0; // a colon inside a string
        }
    }
}
