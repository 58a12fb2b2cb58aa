using BoneExo.Schema.Collections;
using BoneExo.Schema.Comparing;
using BoneExo.Schema.Documents;

namespace BoneExo.Schema.Tests.Comparing;

public class SchemaComparerTests
{
    [Theory]
    [InlineData("""{ "type": "string" }""", """{ "type": "string", "description": "A text." }""", "")]
    [InlineData("""{ "type": ["string", "null"] }""", """{ "type": "string" }""", "CHG301 Writers")]
    [InlineData("""{ "type": "number" }""", """{ "type": "integer" }""", "CHG301 Writers")]
    [InlineData("""{ "type": "integer" }""", """{ "type": "number" }""", "CHG302 Readers")]
    [InlineData("""{ "enum": ["a", "b"] }""", """{ "enum": ["a", "c"] }""", "CHG303 Writers, CHG304 Readers, CHG503 Source")]
    [InlineData("""{ "type": "string", "maxLength": 5 }""", """{ "type": "string", "maxLength": 4 }""", "CHG305 Writers")]
    [InlineData("""{ "type": "string", "maxLength": 5 }""", """{ "type": "string", "maxLength": 6 }""", "CHG306 Readers")]
    [InlineData("""{ "type": "string", "minLength": 5 }""", """{ "type": "string", "minLength": 6 }""", "CHG305 Writers")]
    [InlineData("""{ "type": "number", "minimum": 1 }""", """{ "type": "number", "minimum": 1.0 }""", "")]
    [InlineData("""{ "type": "number", "minimum": 1 }""", """{ "type": "number", "minimum": 0.5 }""", "CHG306 Readers")]
    [InlineData("""{ "type": "number", "maximum": 1 }""", """{ "type": "number", "maximum": 0.5 }""", "CHG305 Writers")]
    [InlineData("""{ "type": "string", "pattern": "^a" }""", """{ "type": "string", "pattern": "^b" }""", "CHG307 Writers, Readers")]
    [InlineData("""{ "type": "array", "items": { "type": "string" } }""", """{ "type": "array", "items": { "type": "string" }, "uniqueItems": true }""", "CHG404 Writers")]
    [InlineData("""{ "type": "string", "not": { "const": "a" } }""", """{ "type": "string" }""", "CHG405 Readers")]
    [InlineData("""{ "type": "object", "properties": { "a": true } }""", """{ "type": "object", "properties": { "a": true, "b": true } }""", "CHG201 Nothing")]
    [InlineData("""{ "type": "object", "properties": { "a": true }, "additionalProperties": false }""", """{ "type": "object", "properties": { "a": true, "b": true }, "additionalProperties": false }""", "CHG202 Readers")]
    [InlineData("""{ "type": "object", "properties": { "a": true, "b": true } }""", """{ "type": "object", "properties": { "a": true } }""", "CHG203 Readers, CHG503 Source")]
    [InlineData("""{ "type": "object", "properties": { "a": true, "b": true }, "additionalProperties": false }""", """{ "type": "object", "properties": { "a": true }, "additionalProperties": false }""", "CHG204 Writers, CHG503 Source")]
    [InlineData("""{ "type": "object", "properties": { "a": { "type": "string" } } }""", """{ "type": "object", "properties": { "a": { "type": "string" } }, "required": ["a"] }""", "CHG205 Writers, CHG504 Source")]
    [InlineData("""{ "type": "object", "properties": { "a": { "type": "string" } }, "required": ["a"] }""", """{ "type": "object", "properties": { "a": { "type": "string" } } }""", "CHG206 Readers, CHG504 Source")]
    [InlineData("""{ "type": "object", "properties": { "a": true } }""", """{ "type": "object", "properties": { "a": true }, "additionalProperties": false }""", "CHG207 Writers, CHG503 Source")]
    [InlineData("""{ "type": "object", "properties": { "a": { "type": "string" } } }""", """{ "type": "object", "properties": { "a": { "type": "integer" } } }""", "CHG301 Writers, CHG302 Readers, CHG504 Source")]
    [InlineData("""{ "type": "object", "properties": { "a": { "type": "string" } } }""", """{ "type": "array", "items": true }""", "CHG203 Readers, CHG301 Writers, CHG302 Readers, CHG404 Writers, CHG501 Source")]
    public void Change_is_classified(string old, string @new, string changes)
    {
        IEnumerable<SchemaChange> found = Compare(old, @new);

        // A member's own change is reported where it stands, so only the kinds are compared here.
        string[] kinds = [.. found.Select(change => $"{change.Rule.Id} {change.Rule.Breaks}").Distinct().Order(StringComparer.Ordinal)];
        Assert.Equal(changes, string.Join(", ", kinds));
    }

    [Fact]
    public void Branch_is_known_by_its_constant_wherever_it_stands()
    {
        const string photo = """{ "type": "object", "properties": { "kind": { "const": "photo" }, "page": { "type": "integer" } }, "required": ["kind"] }""";
        const string note = """{ "type": "object", "properties": { "kind": { "const": "note" } }, "required": ["kind"] }""";
        const string scan = """{ "type": "object", "properties": { "kind": { "const": "scan" } }, "required": ["kind"] }""";

        Assert.Empty(Compare($$"""{ "oneOf": [{{photo}}, {{note}}] }""", $$"""{ "oneOf": [{{note}}, {{photo}}] }"""));
        Assert.Equal(
            ["CHG402 branch 'note' is gone", "CHG403 branch 'scan' is new", "CHG503 'Sample.T.Note' is gone", "CHG506 'Sample.T.Scan' is a new case, which 'Match' asks for", "CHG501 C# type 'Sample.T.Note' is gone"],
            Compare($$"""{ "oneOf": [{{photo}}, {{note}}] }""", $$"""{ "oneOf": [{{scan}}, {{photo}}] }""").Select(change => $"{change.Rule.Id} {change.Message}"));
    }

    [Fact]
    public void Change_stands_at_its_place_in_both_versions()
    {
        SchemaChange change = Assert.Single(Compare("""{ "type": "object", "properties": { "a": { "type": "string", "maxLength": 5 } } }""", """{ "type": "object", "properties": { "a": { "type": "string", "maxLength": 4 } } }"""));

        Assert.Equal("'maxLength' is 4 now, and was 5", change.Message);
        Assert.Equal((Compiled.At("/$defs/T/properties/a"), Compiled.At("/$defs/T/properties/a")), (change.Old, change.New));
    }

    [Fact]
    public void Definitions_and_documents_come_and_go()
    {
        SchemaAnalysis old = Analyze(("a.schema.json", """{ "$defs": { "A": { "type": "string", "maxLength": 1 } } }"""), ("b.schema.json", """{ "$id": "https://example.org/b" }"""));
        SchemaAnalysis @new = Analyze(("moved/a.schema.json", """{ "$defs": { "B": { "type": "string", "maxLength": 1 } } }"""), ("c.schema.json", """{ "$id": "https://example.org/c" }"""));

        Assert.Equal(
            ["CHG101 document 'https://example.org/b' is gone", "CHG102 document 'https://example.org/c' is new", "CHG103 definition '/$defs/A' is gone, so references to it from elsewhere lead nowhere", "CHG104 definition '/$defs/B' is new", "CHG501 C# type 'Sample.A' is gone"],
            SchemaComparer.Compare(old, @new).Select(change => $"{change.Rule.Id} {change.Message}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Schema_is_equal_to_itself() =>
        Assert.Empty(SchemaComparer.Compare(Own(), Own()));

    [Fact]
    public void Every_rule_has_its_row_in_the_documentation()
    {
        string page = File.ReadAllText(Repo.Path("schema", "README.md"));

        Assert.DoesNotContain(ChangeRules.All, rule => !page.Contains($"| {rule.Id} | {Spell(rule.Breaks)} | {rule.Title} |", StringComparison.Ordinal));
    }

    private static string Spell(Breaks breaks) => breaks == Breaks.Nothing ? "–" : breaks.ToString().ToLowerInvariant();

    private static SchemaAnalysis Own() => Analyze([.. Directory.EnumerateFiles(Repo.Path("schema"), "*.schema.json").Order(StringComparer.Ordinal).Select(file => (Path.GetFileName(file), File.ReadAllText(file)))]);

    private static IReadOnlyList<SchemaChange> Compare(string old, string @new) =>
        SchemaComparer.Compare(Analyze((Compiled.Path, Definition(old))), Analyze((Compiled.Path, Definition(@new))));

    private static string Definition(string schema) => $$"""{ "$defs": { "T": {{schema}} } }""";

    private static SchemaAnalysis Analyze(params (string Path, string Text)[] files) => SchemaCompiler.Analyze(
        files.Select(file => DocumentParser.Parse(new(file.Path, file.Path, file.Text, SchemaRole.Generate)).Document!).ToEquatableArray(), // The texts are JSON.
        new("Sample", "Sample"),
        default);
}
