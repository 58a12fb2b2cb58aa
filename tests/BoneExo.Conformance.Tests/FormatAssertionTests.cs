using BoneExo.Schema;

namespace BoneExo.Conformance;

/// <summary>Formats through emitted code, asserted by the build or by a meta-schema.</summary>
public class FormatAssertionTests
{
    private const string MetaSchema = """
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "$id": "https://example.org/strict",
          "$vocabulary": { "https://json-schema.org/draft/2020-12/vocab/core": true, "https://json-schema.org/draft/2020-12/vocab/format-assertion": true }
        }
        """;

    public static TheoryData<string, string, string, bool> Cases => new()
    {
        { "annotate", """{ "format": "date" }""", "\"2026-13-01\"", true },
        { "assert", """{ "format": "date" }""", "\"2026-13-01\"", false },
        { "assert", """{ "format": "date" }""", "\"2026-11-23\"", true },
        { "assert", """{ "format": "date" }""", "20261301", true },
        { "assert,date=annotate", """{ "format": "date" }""", "\"2026-13-01\"", true },
        { "assert", """{ "type": "string", "format": "ipv6", "maxLength": 3 }""", "\"::1\"", true },
        { "assert", """{ "type": "string", "format": "ipv6", "maxLength": 3 }""", "\"::g\"", false },
        { "assert", """{ "format": "of-my-own" }""", "\"anything\"", true },
        { "annotate", """{ "$schema": "https://example.org/strict", "format": "uuid" }""", "\"no\"", false },
        { "annotate", """{ "$schema": "https://example.org/strict", "format": "uuid" }""", "\"123e4567-e89b-12d3-a456-426614174000\"", true },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_format_is_asserted_where_the_build_or_the_meta_schema_says_so(string option, string schema, string instance, bool isValid)
    {
        var evaluate = CompiledSuite.Compile(schema, MetaSchema, new("Formats", "Formats") { Format = FormatOptions.Parse(option)! });

        Assert.Equal(new CompiledSuite.ValidationVerdict(isValid, isValid), evaluate(System.Text.Encoding.UTF8.GetBytes(instance)));
    }
}
