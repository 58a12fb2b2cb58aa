using BoneExo.Schema.Tests;

namespace BoneExo.Generator.Tests;

public class RecordIndexTests
{
    private const string Library = """
        {
          "schemaVersion": "1.0.0",
          "home": "sh-1",
          "shelves": [
            { "id": "sh-1", "next": "sh-2", "parts": [{ "items": ["b-1"], "parts": [{ "items": ["j-1", "m-1"] }] }] },
            { "id": "sh-2", "next": null }
          ],
          "items": [
            { "kind": "book", "id": "b-1", "tags": ["bone"], "year": 2022, "loans": { "x/y": "j-1" } },
            { "kind": "journal", "id": "j-1", "grid": [["b-1", null], []] },
            { "kind": "map", "scale": 1000 },
            { "kind": "map", "id": "m-1" }
          ],
          "tags": [{ "name": "tissue" }, { "name": "bone", "broader": "tissue" }],
          "years": [{ "number": 2022 }]
        }
        """;

    [Theory]
    [InlineData("""index.Shelves[ShelfId.Parse("sh-1")].Parts.Count""", "1")]
    [InlineData("""index.TryGet(ItemId.Parse("j-1"), out Item? item) && item is Item.OfJournal""", "True")]
    [InlineData("""index.Tags.TryGet("none", out _)""", "False")]
    [InlineData("""index.Years[2022].Number""", "2022")]
    [InlineData("""string.Join(" ", index.ShelvesOf(ShelfId.Parse("sh-2")).Select(shelf => shelf.Id))""", "sh-1")]
    [InlineData("""string.Join(" ", index.ShelvesOf(ItemId.Parse("b-1")).Select(shelf => shelf.Id))""", "sh-1")]
    [InlineData("""index.ItemsOf(ItemId.Parse("b-1")).Single() is Item.OfJournal""", "True")]
    [InlineData("""index.ItemsOf("bone").Count + index.ItemsOf(2022).Count + index.ItemsOf("tissue").Count""", "2")]
    [InlineData("""index.TagsOf("tissue").Single().Name""", "bone")]
    [InlineData("""index.Items[ItemId.Parse("m-1")] is Item.Other""", "True")]
    [InlineData("""index.ShelvesOf(ItemId.Parse("m-1")).Count""", "1")]
    [InlineData("""index.FindFaults().Count""", "0")]
    [InlineData("""string.Join(" ", index.ListCollections().Select(collection => collection.Name + "=" + collection.Count))""", "shelves=2 items=4 tags=2 years=1")]
    [InlineData("""string.Join(" ", index.ListReferences().Select(reference => reference.Pointer))""",
        "/home /shelves/0/next /shelves/0/parts/0/items/0 /shelves/0/parts/0/parts/0/items/0 /shelves/0/parts/0/parts/0/items/1 /items/0/tags/0 /items/0/year /items/0/loans/x~1y /items/1/grid/0/0 /tags/1/broader")]
    public void References_are_followed_in_both_directions(string expression, string expected) =>
        Assert.Equal(expected, Run(expression, Library));

    [Theory]
    [InlineData("sh-2\", \"parts", "sh-9\", \"parts", "/shelves/0/next: 'sh-9' is no key of shelves; add the record or correct the key")]
    [InlineData("\"x/y\": \"j-1\"", "\"x/y\": \"j-9\"", "/items/0/loans/x~1y: 'j-9' is no key of items; add the record or correct the key")]
    [InlineData("\"home\": \"sh-1\"", "\"home\": \"sh-7\"", "/home: 'sh-7' is no key of shelves; add the record or correct the key")]
    [InlineData("\"items\": [\"b-1\"]", "\"items\": [\"sh-2\"]", "/shelves/0/parts/0/items/0: 'sh-2' is a key of shelves, not of items; name a record of items")]
    [InlineData("\"id\": \"j-1\"", "\"id\": \"b-1\"", "/items/1: 'b-1' is also the key of /items/0; give one of the two another key")]
    [InlineData("\"year\": 2022", "\"year\": 1999", "/items/0/year: '1999' is no key of years; add the record or correct the key")]
    public void Broken_key_is_an_error_with_its_place(string before, string after, string fault)
    {
        string json = Library.Replace(before, after, StringComparison.Ordinal);

        Assert.NotEqual(Library, json);
        // What pointed at a renamed record dangles as well; the first fault is the one that was made.
        Assert.Equal(fault, Run("index.FindFaults()[0]", json));
    }

    [Fact]
    public void Hostile_names_compile() => Assert.NotEmpty(CompiledBuild.Emit(Build.Of("""
        {
          "title": "T",
          "type": "object",
          "properties": {
            "visit": { "type": "array", "items": { "$ref": "#/$defs/Visit" }, "x-bex-key": "value" },
            "tryGet": { "type": "array", "items": { "$ref": "#/$defs/Visit" }, "x-bex-key": "at" },
            "links": { "type": "array", "items": { "$ref": "#/$defs/Index" }, "x-bex-key": "dataset" }
          },
          "$defs": {
            "Visit": { "type": "object", "required": ["value"], "properties": { "value": { "type": "string" }, "at": { "type": "string", "x-bex-ref": "#/visit" } } },
            "Index": { "type": "object", "properties": { "dataset": { "type": "integer" }, "item": { "type": ["string", "null"], "x-bex-ref": "#/tryGet" }, "key": { "type": ["array", "null"], "items": { "type": "string", "x-bex-ref": "#/visit" } } } }
          }
        }
        """)));

    private static string Run(string expression, string json) => (string)CompiledBuild.Run(
        LibrarySchema.Text,
        $"LibraryIndex index = new(SchemaJson.Parse<Library>(json)); object answer = {expression}; return FormattableString.Invariant($\"{{answer}}\");",
        json)!;   // a text, by its last statement
}
