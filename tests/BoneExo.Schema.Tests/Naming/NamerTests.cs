using BoneExo.Schema.Naming;

namespace BoneExo.Schema.Tests.Naming;

public class NamerTests
{
    [Theory]
    [InlineData("bone_site", "BoneSite")]
    [InlineData("miR-21a", "MiR21a")]
    [InlineData("COL2A1", "COL2A1")]
    [InlineData("3' UTR", "_3U0027UTR")]
    [InlineData("a+b", "AU002BB")]
    [InlineData("β-catenin", "ΒCatenin")]
    [InlineData("🦴", "U1F9B4")]
    [InlineData("", "Empty")]
    [InlineData("-", "U002D")]
    public void Names_become_identifiers(string name, string expected) => Assert.Equal(expected, CSharpNames.Pascal(name));

    [Theory]
    [InlineData("class", "@class")]
    [InlineData("Json", "json_")]
    [InlineData("Id", "id")]
    public void Locals_never_meet_keywords_or_the_walk(string property, string expected) => Assert.Equal(expected, CSharpNames.Local(property));

    [Theory]
    [InlineData("/$defs/bone_site", "BoneSite")]
    [InlineData("/$defs/Specimen/properties/site", "SpecimenSite")]
    [InlineData("/$defs/Specimen/properties/sites/items", "SpecimenSitesItem")]
    [InlineData("/$defs/Specimen/properties/byName/additionalProperties", "SpecimenByNameValue")]
    [InlineData("/$defs/Specimen/properties/other/anyOf/0", "SpecimenOther")]
    [InlineData("/$defs/Specimen/properties/either", "SpecimenEither")]
    [InlineData("/$defs/Specimen/properties/either/anyOf/1", "SpecimenEitherObject")]
    [InlineData("/$defs/Specimen/properties/rows/items/items", "SpecimenRowsItemItem")]
    [InlineData("/$defs/Specimen/properties/items/additionalProperties", "SpecimenItemsValue")]
    [InlineData("/$defs/Specimen/properties/anyOf", "SpecimenAnyOf")]
    [InlineData("/$defs/Specimen/dependentSchemas/site", "SpecimenDependentSchemasSite")]
    [InlineData("/$defs/Renamed", "Given")]
    [InlineData("/$defs/Renamed/properties/part", "GivenPart")]
    [InlineData("/properties/inner", "SpecimenInner")]
    [InlineData("", "Specimen")]
    public void A_type_is_named_by_its_location(string pointer, string expected)
    {
        const string part = """{ "type": "object" }""";
        Compiled compiled = Compiled.Of($$"""
            {
              "$id": "https://example.org/v1/specimen.schema.json",
              "type": "object",
              "properties": { "inner": {{part}} },
              "$defs": {
                "bone_site": {{part}},
                "Specimen": {
                  "x-bex-name": "Piece",
                  "type": "object",
                  "properties": {}
                },
                "Renamed": { "x-bex-name": "Given", "type": "object", "properties": { "part": {{part}} } }
              }
            }
            """.Replace("\"x-bex-name\": \"Piece\",", pointer.StartsWith("/$defs/Specimen", StringComparison.Ordinal) ? "" : "\"x-bex-name\": \"Piece\",", StringComparison.Ordinal)
            .Replace("\"properties\": {}", $$"""
                "properties": {
                  "site": {{part}},
                  "rows": { "type": "array", "items": { "type": "array", "items": {{part}} } },
                  "items": { "type": "object", "additionalProperties": {{part}} },
                  "anyOf": {{part}},
                  "dependent": { "$ref": "#/$defs/Specimen/dependentSchemas/site" },
                  "sites": { "type": "array", "items": {{part}} },
                  "byName": { "type": "object", "additionalProperties": {{part}} },
                  "other": { "anyOf": [{{part}}, { "type": "null" }] },
                  "either": { "anyOf": [{ "type": "string" }, {{part}}] }
                },
                "dependentSchemas": { "site": {{part}} }
                """, StringComparison.Ordinal));

        Assert.Equal(expected, compiled.Names[Compiled.At(pointer)].Name);
    }

    [Theory]
    [InlineData("T", "TValue")]
    [InlineData("equals", "EqualsValue")]
    [InlineData("unmapped", "UnmappedValue")]
    [InlineData("to_string", "ToStringValue")]
    public void A_property_never_takes_a_name_its_record_has(string json, string expected)
    {
        Compiled compiled = Compiled.Definition($$"""{ "type": "object", "properties": { "{{json}}": { "type": "string" } } }""");

        Assert.Equal(expected, compiled.Names.Member(Compiled.At("/$defs/T"), json));
    }

    [Fact]
    public void Equal_property_names_are_an_error_with_the_cure()
    {
        Compiled compiled = Compiled.Definition("""{ "type": "object", "properties": { "bone-site": {}, "bone_site": {} } }""");

        Assert.Contains("BEX3001 'bone-site' and 'bone_site' both become 'BoneSite'; give one of them another name by 'x-bex-names'", compiled.Messages);
    }

    [Theory]
    [InlineData("""{ "type": "object", "properties": { "bone-site": {}, "bone_site": { "type": "object" } }, "x-bex-names": { "bone_site": "Site" } }""", "bone_site", "Site")]
    [InlineData("""{ "type": "object", "properties": { "bone-site": {}, "bone_site": { "$ref": "#/$defs/T" } }, "x-bex-names": { "bone_site": "Site" } }""", "bone_site", "Site")]
    [InlineData("""{ "type": "object", "properties": { "bone-site": { "type": "string", "x-bex-name": "Own" } }, "x-bex-names": { "bone-site": "Listed" } }""", "bone-site", "Listed")]
    [InlineData("""{ "type": "object", "required": ["a"], "x-bex-names": { "a": "First" } }""", "a", "First")]
    [InlineData("""{ "enum": ["pip-tools", "pipTools"], "x-bex-names": { "pip-tools": "PipToolsAsWritten" } }""", "pip-tools", "PipToolsAsWritten")]
    [InlineData("""{ "anyOf": [{ "enum": ["a+", "a-"], "x-bex-names": { "a+": "More" } }, { "type": "string" }] }""", "a+", "More")]
    public void A_property_or_a_literal_has_the_name_that_its_list_gives_it(string schema, string json, string expected)
    {
        Compiled compiled = Compiled.Definition(schema);

        Assert.Equal(expected, compiled.Names.Member(Compiled.At("/$defs/T"), json));
        Assert.DoesNotContain(compiled.Messages, message => message.StartsWith("BEX300", StringComparison.Ordinal) && !message.StartsWith("BEX3004", StringComparison.Ordinal) && !message.StartsWith("BEX3006", StringComparison.Ordinal));
    }

    [Fact]
    public void All_records_composed_of_one_call_its_member_as_it_does()
    {
        Compiled compiled = Compiled.Of("""
            {
              "$defs": {
                "Base": { "type": "object", "properties": { "a": {} }, "x-bex-names": { "a": "First" } },
                "T": { "$ref": "#/$defs/Base", "properties": { "b": {} } }
              }
            }
            """);

        Assert.Equal("First", compiled.Names.Member(Compiled.At("/$defs/T"), "a"));
    }

    [Theory]
    [InlineData("""{ "type": "object", "properties": { "a": {} }, "x-bex-names": { ⟦"b"⟧: "B" } }""")]
    [InlineData("""{ "enum": ["a"], "x-bex-names": { "a": "First", ⟦"A"⟧: "B" } }""")]
    [InlineData("""{ "$ref": "#/$defs/U", "x-bex-names": { ⟦"b"⟧: "B" } }""")]
    public void A_name_of_what_is_not_listed_is_an_error(string definition) =>
        Located.Verify("BEX2027", $$$"""{ "$defs": { "T": {{{definition}}}, "U": { "type": "object", "properties": { "b": {} } } } }""");

    [Theory]
    [InlineData("""{ "type": "object", "properties": { "same": {} }, "x-bex-names": { "same": "Equals" } }""", "Equals")]
    [InlineData("""{ "type": "object", "properties": { "same": { "type": "string", "x-bex-name": "T" } } }""", "T")]
    [InlineData("""{ "anyOf": [{ "enum": ["same"], "x-bex-names": { "same": "IsKnown" } }, { "type": "string" }] }""", "IsKnown")]
    public void A_given_name_that_the_type_has_already_is_an_error(string schema, string name) =>
        Assert.Contains($"BEX3001 '{name} of the type' and 'same' both become '{name}'; give one of them another name by 'x-bex-names'", Compiled.Definition(schema).Messages);

    [Fact]
    public void Type_names_that_differ_only_in_case_are_an_error()
    {
        Compiled compiled = Compiled.Of("""{ "$defs": { "Gene": { "type": "object" }, "gENE": { "type": "object" } } }""");

        Assert.Contains(compiled.Messages, message => message.StartsWith("BEX3001 'specimen.schema.json#/$defs/Gene' and 'specimen.schema.json#/$defs/gENE' both become", StringComparison.Ordinal));
    }

    [Fact]
    public void A_given_name_that_is_no_identifier_is_an_error() =>
        Assert.Contains("BEX3007 'two words' is no C# identifier; set 'x-bex-name' to one", Compiled.Definition("""{ "x-bex-name": "two words", "type": "object" }""").Messages);

    [Fact]
    public void An_inline_type_is_reported_with_its_name() =>
        Assert.Contains("BEX3004 the inline type becomes 'TSite'; name it by moving it to '$defs'", Compiled.Definition("""{ "type": "object", "properties": { "site": { "type": "object" } } }""").Messages);
}
