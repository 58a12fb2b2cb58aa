using BoneExo.Schema.Json;

namespace BoneExo.Schema.Tests.Json;

public class JsonReaderTests
{
    [Theory]
    [InlineData("null")]
    [InlineData("true")]
    [InlineData("false")]
    [InlineData("0")]
    [InlineData("-0.0e+10")]
    [InlineData("1E400")]
    [InlineData("123456789012345678901234567890.10")]
    [InlineData("\"\"")]
    [InlineData("\"a😀ß\"")]
    [InlineData("[]")]
    [InlineData("[1,[true,null],{}]")]
    [InlineData("{\"\":0,\"a\":{\"b\":[]}}")]
    public void Reading_and_printing_gives_the_same_text(string text) =>
        Assert.Equal(text, JsonPrinter.Print(Read(text)));

    [Fact]
    public void White_space_and_a_byte_order_mark_are_no_part_of_the_value() =>
        Assert.Equal(Read("{\"a\":[1,2]}"), Read("\uFEFF \t\r\n{ \"a\" : [ 1 ,\n2 ] }\n"));

    [Theory]
    [InlineData("""
        "\"\\\/\b\f\n\r\t"
        """, "\"\\/\b\f\n\r\t")]
    [InlineData("""
        "x\u00e9\u20AC\ud83d\ude00y"
        """, "xé€😀y")]
    public void Escapes_are_undone(string text, string expected) =>
        Assert.Equal(new JsonString(expected), Read(text));

    [Fact]
    public void Lone_surrogates_are_kept() =>
        Assert.Equal(new JsonString(new string(['\ud800', 'x', '\udc00'])), Read("""
            "\ud800x\udc00"
            """));

    [Fact]
    public void Members_keep_their_order() =>
        Assert.Equal(["b", "a", "c"], ((JsonObject)Read("""{ "b": 1, "a": 2, "c": 3 }""")).Members.Select(m => m.Name));

    [Theory]
    [InlineData("⟦⟧", "the text ends; expected a value")]
    [InlineData("  ⟦⟧", "the text ends; expected a value")]
    [InlineData("⟦nul⟧", "unexpected 'nul'; expected a value")]
    [InlineData("[⟦True⟧]", "unexpected 'True'; expected a value")]
    [InlineData("⟦nullx⟧", "unexpected 'nullx'; expected a value")]
    [InlineData("⟦😀⟧", "unexpected '😀'; expected a value")]
    [InlineData("null ⟦null⟧", "unexpected 'null'; expected the end of the text")]
    [InlineData("[1,⟦]⟧", "unexpected ']'; expected a value")]
    [InlineData("[1 ⟦2⟧]", "unexpected '2'; expected ',' or ']'")]
    [InlineData("[1⟦⟧", "the text ends; expected ',' or ']'")]
    [InlineData("[1⟦}⟧", "unexpected '}'; expected ',' or ']'")]
    [InlineData("{⟦⟧", "the text ends; expected a member name in double quotes or '}'")]
    [InlineData("{⟦a⟧:1}", "unexpected 'a'; expected a member name in double quotes or '}'")]
    [InlineData("{\"a\":1,⟦}⟧", "unexpected '}'; expected a member name in double quotes")]
    [InlineData("{\"a\"⟦1⟧}", "unexpected '1'; expected ':'")]
    [InlineData("{\"a\":⟦,⟧}", "unexpected ','; expected a value")]
    [InlineData("{\"a\":1 ⟦\"⟧b\":2}", "unexpected '\"'; expected ',' or '}'")]
    [InlineData("⟦/⟧* c */ 1", "unexpected '/'; expected a value")]
    [InlineData("⟦0⟧1", "a number begins with a needless '0'; expected a digit from 1 to 9")]
    [InlineData("⟦+⟧1", "unexpected '+'; expected a value")]
    [InlineData("-⟦⟧", "the text ends in a number; expected a digit")]
    [InlineData("[1.⟦]⟧", "unexpected ']' in a number; expected a digit")]
    [InlineData("1e⟦x⟧", "unexpected 'x' in a number; expected a digit")]
    [InlineData("1⟦x2⟧", "unexpected 'x2' in a number; expected the end of the number")]
    [InlineData("\"abc⟦⟧", "the text ends in a string; expected '\"'")]
    [InlineData("\"a⟦\t⟧b\"", "control character U+0009 in a string; expected the escape '\\u0009'")]
    [InlineData("\"a⟦\\x⟧\"", "unknown escape '\\x'; expected '\\' followed by one of '\"\\/bfnrtu'")]
    [InlineData("\"a\\⟦⟧", "the text ends in an escape; expected one of '\"\\/bfnrtu'")]
    [InlineData("\"a⟦\\u12⟧g4\"", "incomplete escape '\\u12'; expected four hexadecimal digits after '\\u'")]
    public void Malformed_text_is_refused_at_its_place(string marked, string message)
    {
        (string text, IReadOnlyList<TextRange> marks) = Marked.Parse(marked);

        JsonReading reading = JsonReader.Read(text);

        JsonFault fault = Assert.Single(reading.Faults);
        Assert.Null(reading.Value);
        Assert.Equal("BEX1001", fault.Rule.Id);
        Assert.Equal(marks, [fault.Range]);
        Assert.Equal(message, $"{fault.Arguments[0]}; expected {fault.Arguments[1]}");
    }

    [Fact]
    public void Nesting_is_read_to_512_levels()
    {
        Assert.Empty(JsonReader.Read(new string('[', 512) + new string(']', 512)).Faults);

        JsonFault fault = Assert.Single(JsonReader.Read(new string('[', 513) + new string(']', 513)).Faults);
        Assert.Equal(("BEX1004", new TextRange(512, 1)), (fault.Rule.Id, fault.Range));
    }

    [Fact]
    public void Ending_one_branch_gives_its_depth_back() =>
        Assert.Empty(JsonReader.Read("[" + string.Join(",", Enumerable.Repeat("[[]]", 100)) + "]").Faults);

    [Theory]
    [InlineData("""{ "a": 1, ⟦"a"⟧: 2, "b": 3 }""")]
    [InlineData("""[{ "x": { "a": 1, ⟦"\u0061"⟧: 2, "a": 3 } }]""")]
    [InlineData("""{ "a": 1, ⟦"a"⟧: 2, "b": { "c": 1, ⟦"c"⟧: 2 } }""")]
    public void A_repeated_name_is_refused_and_its_first_value_kept(string marked)
    {
        (string text, IReadOnlyList<TextRange> marks) = Marked.Parse(marked);

        JsonReading reading = JsonReader.Read(text);

        Assert.NotNull(reading.Value);
        Assert.All(reading.Faults, f => Assert.Equal("BEX1002", f.Rule.Id));
        Assert.Equal(marks, reading.Faults.Select(f => f.Range));
    }

    [Fact]
    public void A_repeated_name_is_found_among_many()
    {
        string members = string.Join(",", Enumerable.Range(0, 100).Select(i => $"\"m{i}\":{i}"));

        Assert.Empty(JsonReader.Read($"{{{members}}}").Faults);
        Assert.Single(JsonReader.Read($"{{{members},\"m3\":0}}").Faults);
        Assert.Single(JsonReader.Read($"{{{members},\"m97\":0}}").Faults);
    }

    private static JsonValue Read(string text)
    {
        JsonReading reading = JsonReader.Read(text);
        Assert.Empty(reading.Faults);
        Assert.NotNull(reading.Value);
        return reading.Value;
    }
}
