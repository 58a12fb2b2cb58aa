using BoneExo.Schema.Json;

namespace BoneExo.Schema.Tests.Json;

/// <summary>The examples of RFC 6901 §5 and §6, and what is no pointer.</summary>
public class JsonPointerTests
{
    private const string Document = """
        { "foo": ["bar", "baz"], "": 0, "a/b": 1, "c%d": 2, "e^f": 3, "g|h": 4, "i\\j": 5, "k\"l": 6, " ": 7, "m~n": 8, "~1": 9 }
        """;

    [Theory]
    [InlineData("/foo", "[\"bar\",\"baz\"]", "/foo")]
    [InlineData("/foo/0", "\"bar\"", "/foo/0")]
    [InlineData("/", "0", "/")]
    [InlineData("/a~1b", "1", "/a~1b")]
    [InlineData("/c%d", "2", "/c%25d")]
    [InlineData("/e^f", "3", "/e%5Ef")]
    [InlineData("/g|h", "4", "/g%7Ch")]
    [InlineData("/i\\j", "5", "/i%5Cj")]
    [InlineData("/k\"l", "6", "/k%22l")]
    [InlineData("/ ", "7", "/%20")]
    [InlineData("/m~0n", "8", "/m~0n")]
    [InlineData("/~01", "9", "/~01")]
    public void Pointers_find_values_and_become_fragments(string pointer, string value, string fragment)
    {
        JsonValue root = JsonReader.Read(Document).Value!;

        Assert.Equal(value, JsonPrinter.Print(JsonPointer.Find(root, pointer)!));
        Assert.Equal(fragment, JsonPointer.ToFragment(pointer));
    }

    [Theory]
    [InlineData("foo")]
    [InlineData("/bar")]
    [InlineData("/foo/2")]
    [InlineData("/foo/00")]
    [InlineData("/foo/-")]
    [InlineData("/foo/-1")]
    [InlineData("/foo/+1")]
    [InlineData("/foo/0/x")]
    [InlineData("/foo/99999999999")]
    [InlineData("/m~n")]
    [InlineData("/m~2n")]
    [InlineData("/m~")]
    public void What_leads_nowhere_finds_nothing(string pointer) =>
        Assert.Null(JsonPointer.Find(JsonReader.Read(Document).Value!, pointer));

    [Theory]
    [InlineData("a/b~c", "/a~1b~0c")]
    [InlineData("", "/")]
    [InlineData("~1", "/~01")]
    public void Appended_names_are_escaped(string name, string pointer)
    {
        Assert.Equal(pointer, JsonPointer.Append("", name));
        Assert.Equal([name], JsonPointer.Parse(pointer));
    }
}
