using System.Text;
using System.Text.Json;

namespace BoneExo.Runtime.Tests.Reporting;

public class PlaceTests
{
    [Theory]
    [InlineData("", "⟦{ \"a\": 1 }⟧")]
    [InlineData("/a", "{ \"a\": ⟦1⟧, \"a\": 2 }")]
    [InlineData("/b/1/c", "{ \"a\": { \"c\": 0 },\n  \"b\": [[], { \"é😀\": \"é😀\", \"c\": ⟦null⟧ }] }")]
    [InlineData("/x~1y/~0", "{ \"x\\/y\": { \"~\": ⟦true⟧ } }")]
    [InlineData("/", "{ \"\": ⟦[1]⟧ }")]
    [InlineData("/10", "[0, 1, 2, 3, 4, 5, 6, 7, 8, 9,\r\n ⟦10⟧]")]
    public void A_pointer_finds_its_value(string path, string marked)
    {
        Marked document = Marked.Parse(marked);
        byte[] utf8 = Encoding.UTF8.GetBytes(document.Text);
        (int line, int column, string text) = Assert.Single(document.Marks);

        JsonPlace place = JsonPlaces.Find(utf8, path)!.Value; // null fails the test just the same
        JsonPlace marker = JsonPlaces.Find([0xEF, 0xBB, 0xBF, .. utf8], path)!.Value;

        Assert.Equal((line, column), (place.Line, place.Column));
        Assert.StartsWith(text, Encoding.UTF8.GetString(utf8.AsSpan(place.Offset)), StringComparison.Ordinal);
        Assert.Equal(place with { Offset = place.Offset + 3 }, marker);
        Assert.Equal($"({line},{column})", place.ToString());
    }

    [Theory]
    [InlineData("/b")]
    [InlineData("/a/2")]
    [InlineData("/a/00")]
    [InlineData("/a/-")]
    [InlineData("/a/-1")]
    [InlineData("/a/0/0")]
    [InlineData("/A")]
    public void A_pointer_to_nothing_finds_nothing(string path) => Assert.Null(JsonPlaces.Find("""{ "a": [0, 1] }"""u8, path));

    [Fact]
    public void A_malformed_text_is_refused() => Assert.ThrowsAny<JsonException>(() => JsonPlaces.Find("""{ "a": }"""u8, "/b"));
}
