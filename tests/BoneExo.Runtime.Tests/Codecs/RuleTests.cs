using System.Globalization;
using System.Numerics;
using System.Text;
using BoneExo.Codecs;
using CsCheck;

namespace BoneExo.Runtime.Tests.Codecs;

public class RuleTests
{
    [Fact]
    public void Unique_items_differ_as_JSON_however_many_there_are() =>
        JsonTexts.Scalar.Array[0, 20].Sample(
            items =>
            {
                RawJson[] values = [.. items.Select(item => RawJson.Parse(item))];
                bool areUnique = values.Distinct().Count() == values.Length;

                Assert.Equal(areUnique, SchemaJson.IsValidBy<Evaluators.Unique>(Encoding.UTF8.GetBytes($"[{string.Join(',', items)}]")));
            },
            iter: 10_000);

    /// <summary>Strings of one length that differ in one place, or in none; those of fewer than 64 bytes are compared by their ends first.</summary>
    [Fact]
    public void Unique_strings_differ_wherever_they_do() =>
        Gen.Select(Gen.Int[1, 80], Gen.Int[0, 79], Gen.Int[2, 8], Gen.Bool).Sample(
            (length, place, count, hasEqual) =>
            {
                string[] texts = [.. Enumerable.Range(0, count).Select(i => Changed(new string('-', length), place % length, (char)('a' + (hasEqual && i == count - 1 ? 0 : i))))];

                Assert.Equal(!hasEqual, SchemaJson.IsValidBy<Evaluators.Unique>(Encoding.UTF8.GetBytes($"[\"{string.Join("\",\"", texts)}\"]")));
            },
            iter: 5_000);

    /// <summary>A string with a limit, in a document and by itself, with and without escapes: code points count, whatever their bytes.</summary>
    [Fact]
    public void Length_counts_code_points_of_any_text() =>
        Gen.Select(Gen.OneOf(Gen.Const("a"), Gen.Const("é"), Gen.Const("骨"), Gen.Const("🦴"), Gen.Const("\\n")).Array[0, 90], Gen.Int[0, 90]).Sample(
            (characters, limit) =>
            {
                // Behind padding, as every short document.
                byte[] json = Encoding.UTF8.GetBytes($"{new string(' ', 64)}[\"{string.Concat(characters)}\"]");
                StringRules rules = new(new("t", ""), "", maxLength: limit);
                Evaluation run = new(json.Length, 64);

                bool isShort = Strings.Check<Verdict>(ref json[0], 65, ref run, rules) == json.Length - 1;

                Assert.Equal(characters.Length <= limit, isShort);
                Assert.Equal(characters.Length, Utf8.CodePoints(Encoding.UTF8.GetBytes(string.Concat(characters).Replace("\\n", "\n", StringComparison.Ordinal))));
            },
            iter: 5_000);

    private static string Changed(string text, int place, char character) => text[..place] + character + text[(place + 1)..];

    [Theory]
    [InlineData("[1, 2, 1.0]", "items 0 and 2 of the array are equal; remove one")]
    [InlineData("[0, 1, 2, 3, 4, 5, 6, 7, 8, {\"a\": 1, \"b\": 2}, {\"b\": 2, \"a\": 1}, 8e0]", "items 9 and 10 of the array are equal; remove one")]
    public void The_first_equal_items_are_named(string json, string message) =>
        Assert.Equal(message, Assert.Single(SchemaJson.ValidateBy<Evaluators.Unique>(Encoding.UTF8.GetBytes(json)).Errors).Message);

    [Theory]
    [InlineData("[[1, 2], [1], 3]", true)]
    [InlineData("[[1, 1], [1], 3]", false)]
    [InlineData("[[1, 2, 3, 1], 1]", false)]
    [InlineData("[[1, 2], [1, 2]]", false)]
    public void A_quiet_branch_leaves_nothing_behind(string json, bool isValid)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(json);

        Assert.Equal(isValid, SchemaJson.IsValidBy<Evaluators.UniqueOfUnique>(utf8));
        Assert.Equal(isValid ? 0 : 1, SchemaJson.ValidateBy<Evaluators.UniqueOfUnique>(utf8, new() { ExpectsErrors = true }).Errors.Count);
    }

    [Fact]
    public void A_quiet_branch_that_fails_in_an_array_leaves_none_of_its_items() =>
        Assert.True(SchemaJson.IsValidBy<Evaluators.UniqueOfTried>("""[["a", "b"], "a", ["b", "b"], "b"]"""u8));

    [Theory]
    [InlineData("1.0", true)]
    [InlineData("\"ab\"", true)]
    [InlineData("\"\\u0061b\"", true)]
    [InlineData("null", true)]
    [InlineData("""{ "b": "x", "a": [1] }""", true)]
    [InlineData("[ ]", true)]
    [InlineData("true", true)]
    [InlineData("false", false)]
    [InlineData("\"1\"", false)]
    [InlineData("2", false)]
    [InlineData("[1]", false)]
    public void Constants_are_equal_as_JSON(string json, bool isValid) =>
        Assert.Equal(isValid, SchemaJson.IsValidBy<Evaluators.AnyConstant>(Encoding.UTF8.GetBytes(json)));

    [Theory]
    [InlineData("\"value 0\"", true)]
    [InlineData("\"value\\u0020199\"", true)]
    [InlineData("\"value 200\"", false)]
    [InlineData("\"\"", false)]
    public void One_of_many_texts_is_found(string json, bool isValid) =>
        Assert.Equal(isValid, SchemaJson.IsValidBy<Evaluators.OneOfMany>(Encoding.UTF8.GetBytes(json)));

    [Fact]
    public void A_pattern_that_takes_too_long_is_an_error_of_its_own()
    {
        byte[] json = Encoding.UTF8.GetBytes($"\"{new string('a', 100)}!\"");

        SchemaError error = Assert.Single(SchemaJson.ValidateBy<Evaluators.Exponential>(json).Errors);

        Assert.EndsWith("' takes too long to match ^(a+)+$: pattern not decided", error.Message, StringComparison.Ordinal);
        Assert.Equal("does not match ^(a+)+$", Assert.Single(SchemaJson.ValidateBy<Evaluators.Linear>(json).Errors).Message.Split("' ")[1]);
    }

    [Theory]
    [InlineData("sp-1", true)]
    [InlineData("sp-", false)]
    [InlineData("x😀sp-1", false)]
    public void A_string_made_in_code_follows_the_same_rules(string text, bool isAccepted)
    {
        StringRules rules = new(new("t", ""), "", pattern: Pattern.Automaton("^sp-[0-9]+$", "73 70 2D 30-39 !30-39="));

        Assert.Equal(isAccepted, rules.Accepts(text));
        Assert.True(isAccepted || rules.Explain(text) == $"'{text}' does not match ^sp-[0-9]+$");
    }

    [Fact]
    public void Lengths_in_code_count_code_points()
    {
        StringRules rules = new(new("t", ""), "", minLength: 2, maxLength: 2);

        Assert.True(rules.Accepts("😀😀"));
        Assert.False(rules.Accepts("😀"));
        Assert.Equal("'😀' is shorter than 2 characters", rules.Explain("😀"));
    }

    [Theory]
    [InlineData("0.1", true)]
    [InlineData("0", true)]
    [InlineData("-0.1", false)]
    [InlineData("10", false)]
    [InlineData("9.99", true)]
    [InlineData("9.999", false)]
    public void A_number_made_in_code_follows_the_same_rules(string number, bool isAccepted)
    {
        NumberRules rules = new(new("t", ""), "", minimum: "0", exclusiveMaximum: "10", multipleOf: "0.01");
        decimal value = decimal.Parse(number, CultureInfo.InvariantCulture);

        Assert.Equal(isAccepted, rules.Accepts(value));
        Assert.Equal(isAccepted, rules.Accepts((double)value));
        Assert.True(value % 1 != 0 || (rules.Accepts((long)value) == isAccepted && rules.Accepts((int)value) == isAccepted && rules.Accepts((BigInteger)value) == isAccepted));
        Assert.False(rules.Accepts(double.NaN));
    }
}
