using System.Runtime.InteropServices;
using System.Text;

namespace BoneExo.Sdk.Tests.Domain;

/// <summary>Bytes of any kind: verdict, report and reading of a type agree, and none reads a byte outside the document.</summary>
public class SafetyTests
{
    private static readonly byte[] Bytes = [.. "\"\\{}],:0e "u8, 0x00, 0x80, 0xE2, 0xF4];

    private static readonly string[] Values =
    [
        "\"\\uD800\"", "\"\\u0073t-a\"", "\"st-\\u0061\"", "\"\\x\"", "\"é\"", "\"κόκκαλο\"", "1e400", "01", "-", "tru", "true", "null", "{}", "[]", "[\"a-1\",\"a-1\"]",
        "[\"ev-1\",\"ev-\\u0031\"]", "{\"kind\":\"vesicle\"}", "\"" + new string('a', 70) + "\"",
    ];

    public static TheoryData<string, string> Documents => new()
    {
        { "finding", """{"id":"fi-jin-4","study":"st-jin","subject":{"kind":"molecule","ref":"mol-il1b"},"endpoint":"end-ptgs2","direction":"increased","setting":"inVitro","hedge":"none","evidence":["ev-4"],"at":["s3-1-p2-3","s3-1-p2-4"],"provenance":{"origin":"review"},"other":[1.5]}""" },
        { "study", """{"id":"st-own","label":"κόκκαλο","reference":50,"models":[{"kind":"inVivo","species":"sp-rat","condition":"cond-onfh","induction":{"kind":"surgical"},"randomised":true}],"arms":["arm-own-1","arm-own-2"],"stage":"preclinical","identity":"assumed","provenance":{"origin":"curator"}}""" },
        { "sentence", """{"id":"s3-3-p1-6","section":"s3-3","paragraph":1,"ordinal":6,"sourceLines":[49,51],"wordCount":18,"firstWords":"Exosomes overexpressing miR-122-5p","citations":[50]}""" },
        { "species", """{ "id": "sp-rat", "printed": "rat", "scientificName": "Rattus norvegicus", "taxon": { "curie": "NCBITaxon:10116", "label": "Rattus \"norvegicus\"", "match": "exact" } }""" },
    };

    [SkippableTheory]
    [MemberData(nameof(Documents))]
    public void Every_truncation_is_judged_alike(string type, string document) =>
        Verify(type, document, json => Enumerable.Range(0, json.Length).Select(length => json[..length]));

    [SkippableTheory]
    [MemberData(nameof(Documents))]
    public void Every_change_of_one_byte_is_judged_alike(string type, string document) => Verify(type, document, json =>
        from place in Enumerable.Range(0, json.Length)
        from value in Bytes
        select (byte[])[.. json[..place], value, .. json[(place + 1)..]]);

    [SkippableTheory]
    [MemberData(nameof(Documents))]
    public void Any_value_in_any_place_is_judged_alike(string type, string document) => Verify(type, document, json =>
        from place in Enumerable.Range(0, json.Length)
        where json[place] == (byte)':'
        from value in Values
        from end in Enumerable.Range(place + 1, json.Length - place - 1).Where(end => json[end] is (byte)',' or (byte)'}').Take(2)
        select (byte[])[.. json[..(place + 1)], .. Encoding.UTF8.GetBytes(value), .. json[end..]]);

    private static void Verify(string type, string document, Func<byte[], IEnumerable<byte[]>> variants)
    {
        Skip.IfNot(RuntimeInformation.IsOSPlatform(OSPlatform.Linux), "pages are guarded by the calls of Linux");
        byte[] json = Encoding.UTF8.GetBytes(document);
        IEnumerable<byte[]> all = variants(json).Append(json);
        int valid = type switch
        {
            "finding" => Valid<Finding>(all),
            "study" => Valid<Study>(all),
            "sentence" => Valid<Sentence>(all),
            _ => Valid<Species>(all),
        };
        Assert.True(valid > 0, "the document itself is valid");
    }

    private static int Valid<T>(IEnumerable<byte[]> variants) where T : ISchemaType<T>
    {
        int valid = 0;
        using GuardedPages pages = new(64 * 1024);
        foreach (byte[] variant in variants)
        {
            bool isValid = SchemaJson.IsValid<T>(pages.AtEnd(variant));
            bool isValidAtStart = SchemaJson.IsValid<T>(pages.AtStart(variant));
            bool isCollected = SchemaJson.Validate<T>(pages.AtEnd(variant), new() { ExpectsErrors = true }).IsValid;
            bool isRead = SchemaJson.TryParse(pages.AtEnd(variant), out T? value, out ValidationReport report);
            // What the schema allows may still not be read: a member that occurs twice.
            bool mayBeRead = isRead || report.Errors.All(error => error.Rule.StartsWith("read/", StringComparison.Ordinal));
            Assert.True(
                isValid == isValidAtStart && isValid == isCollected && isValid == mayBeRead && isRead == report.IsValid,
                $"verdict {isValid}, at the start {isValidAtStart}, report {isCollected}, read {isRead}: {Encoding.UTF8.GetString(variant)}");
            if (isRead)
                Assert.Equal(value, SchemaJson.Parse<T>(SchemaJson.ToUtf8(value!))); // What is read is there.
            valid += isValid ? 1 : 0;
        }

        return valid;
    }
}
