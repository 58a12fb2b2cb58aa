using System.Text;
using System.Text.Json;
using CsCheck;

namespace BoneExo.Runtime.Tests.Values;

public class RawJsonTests
{
    [Theory]
    [InlineData("1", "1.0", true)]
    [InlineData("100", "1e2", true)]
    [InlineData("-0", "0.00e5", true)]
    [InlineData("12345678901234567890123456789012345678901", "12345678901234567890123456789012345678901.0", true)]
    [InlineData("12345678901234567890123456789012345678901", "12345678901234567890123456789012345678902", false)]
    [InlineData("1e1000000000", "10e999999999", true)]
    [InlineData("1", "\"1\"", false)]
    [InlineData("\"\\u0061\"", "\"a\"", true)]
    [InlineData("\"\\ud800\"", "\"\\ud801\"", false)]
    [InlineData("\"\\ud83d\\ude00\"", "\"😀\"", true)]
    [InlineData("true", "false", false)]
    [InlineData("null", "\"null\"", false)]
    [InlineData("""{"a":1,"b":[2,{}]}""", """ { "b" : [ 2.0 , { } ] , "\u0061" : 1 } """, true)]
    [InlineData("""{"a":1}""", """{"a":1,"b":1}""", false)]
    [InlineData("""{"a":1,"a":2}""", """{"a":2,"a":1}""", false)]
    [InlineData("""{"a":1,"b":0,"a":2}""", """{"a":1,"a":2,"b":0}""", true)]
    [InlineData("[1,2]", "[2,1]", false)]
    [InlineData("[]", "{}", false)]
    [InlineData("[1]", "[1,1]", false)]
    public void Equality_is_that_of_JSON(string left, string right, bool areEqual)
    {
        RawJson first = RawJson.Parse(left), second = RawJson.Parse(right);

        Assert.Equal(areEqual, first == second);
        Assert.Equal(areEqual, second.Equals(first));
        Assert.True(!areEqual || first.GetHashCode() == second.GetHashCode());
    }

    [Fact]
    public void Equality_agrees_with_System_Text_Json() =>
        Gen.Select(JsonTexts.Value, JsonTexts.Value).Sample(
            (left, right) =>
            {
                using JsonDocument first = JsonDocument.Parse(left), second = JsonDocument.Parse(right);
                bool areEqual = JsonElement.DeepEquals(first.RootElement, second.RootElement);
                RawJson a = RawJson.Parse(left), b = RawJson.Parse(right);

                Assert.Equal(areEqual, a.Equals(b));
                Assert.True(!areEqual || a.GetHashCode() == b.GetHashCode());
                Assert.Equal(RawJson.Parse(JsonSerializer.Serialize(first.RootElement)), a);
            },
            iter: 30_000);

    [Fact]
    public void Members_have_no_order_however_many_there_are()
    {
        string[] members = [.. Enumerable.Range(0, 2000).Select(i => $"\"m{i}\": {i}")];

        RawJson forward = RawJson.Parse($"{{{string.Join(',', members)}}}");
        RawJson backward = RawJson.Parse($"{{{string.Join(',', members.Reverse())}}}");
        RawJson other = RawJson.Parse($"{{{string.Join(',', members.Append("\"m7\": 8"))}}}");

        Assert.Equal(forward, backward);
        Assert.Equal(forward.GetHashCode(), backward.GetHashCode());
        Assert.NotEqual(forward, other);
    }

    [Fact]
    public void The_text_is_kept_as_it_was()
    {
        RawJson raw = RawJson.Parse(" { \"a\" : 1.50 } ");

        Assert.Equal("{ \"a\" : 1.50 }", raw.ToString());
        Assert.Equal(JsonValueKind.Object, raw.Kind);
        Assert.Equal("{ \"a\" : 1.50 }", Encoding.UTF8.GetString(raw.Utf8));
    }

    [Fact]
    public void The_default_is_null()
    {
        Assert.Equal(RawJson.Parse("null"), default);
        Assert.Equal((JsonValueKind.Null, "null"), (default(RawJson).Kind, default(RawJson).ToString()));
        Assert.Equal(RawJson.Parse("null").GetHashCode(), default(RawJson).GetHashCode());
    }
}
