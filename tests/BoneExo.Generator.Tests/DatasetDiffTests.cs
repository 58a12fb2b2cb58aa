using BoneExo.Schema.Tests;

namespace BoneExo.Generator.Tests;

public class DatasetDiffTests
{
    private const string Before = """
        {
          "schemaVersion": "1.0.0",
          "home": "sh-1",
          "shelves": [{ "id": "sh-1" }, { "id": "sh-2", "next": null }],
          "tags": [{ "name": "a" }, { "name": "b", "broader": "a" }],
          "items": [{ "kind": "book", "id": "b-1", "tags": ["a", "b"], "year": 2000 }]
        }
        """;

    [Theory]
    [InlineData("\"home\": \"sh-1\"", "\"home\": \"sh-2\"", "/home: \"sh-1\" → \"sh-2\"")]
    [InlineData("\"home\": \"sh-1\",", "", "/home: \"sh-1\" → (absent)")]
    [InlineData("{ \"name\": \"a\" }, ", "", "- tags a")]
    [InlineData("{ \"name\": \"a\" }", "{ \"name\": \"a\" }, { \"name\": \"c\" }", "+ tags c")]
    [InlineData("\"broader\": \"a\"", "\"broader\": \"b\", \"c/d\": 1", "~ tags b\n  /broader: \"a\" → \"b\"\n  /c~1d: (absent) → 1")]
    [InlineData("{ \"id\": \"sh-1\" }, { \"id\": \"sh-2\", \"next\": null }", "{ \"id\": \"sh-2\", \"next\": null }, { \"id\": \"sh-1\" }", "shelves: in another order")]
    [InlineData("[\"a\", \"b\"]", "[\"a\", \"c\", \"b\"]", "~ items b-1\n  /tags/1: (absent) → \"c\"")]
    [InlineData("[\"a\", \"b\"]", "[\"b\"]", "~ items b-1\n  /tags/0: \"a\" → (absent)")]
    [InlineData("[\"a\", \"b\"]", "[\"a\", \"c\"]", "~ items b-1\n  /tags/1: \"b\" → \"c\"")]
    [InlineData("[\"a\", \"b\"]", "[\"x\", \"y\", \"z\"]", "~ items b-1\n  /tags: [\"a\",\"b\"] → [\"x\",\"y\",\"z\"]")]
    [InlineData("\"year\": 2000", "\"year\": 2e3", "")]
    [InlineData("  \"home\"", " \"home\"", "")]
    public void Change_is_found_by_key_and_pointer(string before, string after, string expected)
    {
        string changed = Before.Replace(before, after, StringComparison.Ordinal);

        Assert.NotEqual(Before, changed);
        Assert.Equal(expected, CompiledBuild.Run(
            LibrarySchema.Text,
            """string[] both = json.Split('|'); return DatasetDiff.Of(SchemaJson.Parse<Library>(both[0]), SchemaJson.Parse<Library>(both[1])).ToString();""",
            Before + "|" + changed));
    }

    [Theory]
    [InlineData("1.0.0", "valid ")]
    [InlineData("1.9.0", "valid ")]
    [InlineData("2.0.0", "/schemaVersion (1,20): schema version 2.0.0 has another major than 1.2.0; read it with a tool for 2.x or convert it ")]
    [InlineData("0.9.0", "/schemaVersion (1,20): schema version 0.9.0 has another major than 1.2.0; read it with a tool for 0.x or convert it ")]
    [InlineData("new", "valid ")]
    public void Version_decides_whether_a_dataset_is_read(string version, string expected)
    {
        string note = version == "1.9.0" ? "schema version 1.9.0 is newer than 1.2.0; members that this version does not know are kept unread" : "";

        Assert.Equal(expected + note, CompiledBuild.Run(
            LibrarySchema.Text,
            """VersionedReading<Library> reading = VersionedJson.Read<Library>(System.Text.Encoding.UTF8.GetBytes(json), new SchemaVersion(1, 2, 0)); return $"{reading.Report} {reading.Note}";""",
            $$"""{ "schemaVersion": "{{version}}", "later": true }"""));
    }
}
