using System.Text;

namespace BoneExo.Runtime.Tests.Codecs;

public class EqualItemTests
{
    [Theory]
    [InlineData("""["ab", "abc"]""", true)]
    [InlineData("""["ab", "ab"]""", false)]
    [InlineData("""["a\u0062", "ab"]""", false)]
    [InlineData("""["ab", "a\u0062"]""", false)]
    [InlineData("""["a\"", "a\u0022"]""", false)]
    [InlineData("""["a\"b", "a\"c"]""", true)]
    [InlineData("""["", "\u0000"]""", true)]
    [InlineData("""["", ""]""", false)]
    [InlineData("""["a", "b", "ab", "ba"]""", true)]
    [InlineData("""["a", "b", "ab", "b"]""", false)]
    [InlineData("""["abcdef", "abcdeg", "abcdefg", "bbcdef"]""", true)]
    [InlineData("""["abcdefghij1klmnopqrst", "abcdefghij2klmnopqrst"]""", true)]
    [InlineData("""["abcdefghij1klmnopqrst", "abcdefghij1klmnopqrst"]""", false)]
    [InlineData("""[   "abcdefgh",                                       "abcdefgh"]""", false)]
    [InlineData("""["1", 1, [1], 1.0]""", false)]
    [InlineData("""[1, 2, 12, 21, -1, -2, 0, "1"]""", true)]
    [InlineData("""[1, 2, 12, 21, -1, -2, 0, "1", 9, -2]""", false)]
    [InlineData("""[0, -0]""", false)]
    [InlineData("""[10, 1e1]""", false)]
    [InlineData("""[{ "a": 1, "b": 2 }, { "a": 2, "b": 1 }]""", true)]
    [InlineData("""[{ "a": 10, "b": [1.0, -0] }, { "b": [1e0, 0.0], "a": 0.1E2 }]""", false)]
    [InlineData("""[{ "a": 999999999999999999 }, { "a": 999999999999999999.0 }]""", false)]
    [InlineData("""[{ "a": 1000000000000000000 }, { "a": 1e18 }]""", false)]
    [InlineData("""[{ "a": -100000000000000000000 }, { "a": -1e20 }]""", false)]
    [InlineData("""[{ "a": -1 }, { "a": 1 }, { "a": "1" }, { "a": [1] }, { "a": null }, { "a": true }, { "a": 1.5 }, { "a": 15 }]""", true)]
    [InlineData("""[{ "\u0061bcdefghij": 1 }, { "abcdefghij": 1 }]""", false)]
    [InlineData("""[[1, 2], [2, 1], [], {}, "[]", 12]""", true)]
    [InlineData("""[[1], 1, "x", [1.00]]""", false)]
    [InlineData("""[10, 10.0]""", false)]
    [InlineData("""[10, 1E2, 10.5, "10"]""", true)]
    [InlineData("""[999999999999999999, -999999999999999999, 99999999999999999]""", true)]
    [InlineData("""[18446744073709551617, 1]""", true)]
    [InlineData("""[10000000000000000000000, 10000000000000000000000]""", false)]
    [InlineData("""["xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx1", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx2"]""", true)]
    [InlineData("""["xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx1", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx1"]""", false)]
    public void Items_are_compared_as_JSON(string array, bool isUnique) =>
        Assert.Equal(isUnique, SchemaJson.IsValidBy<Unique>(Encoding.UTF8.GetBytes(array)));

    [Theory]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(40)]
    [InlineData(64)]
    [InlineData(65)]
    public void One_item_that_is_there_twice_is_found_in_arrays_of_any_length(int count)
    {
        Random random = new(count);
        string[] items = [.. Enumerable.Range(0, count).Select(i => i % 5 == 0 ? $"{i}" : i % 3 == 0 ? $"\"{i}\"" : $"\"{new string('x', random.Next(30))}{i}{new string('y', random.Next(25))}\"")];
        Assert.True(SchemaJson.IsValidBy<Unique>(Array(items)));
        for (int i = 0; i < count; i++)
        {
            string[] changed = [.. items];
            int other = (i + 1 + random.Next(count - 1)) % count;
            changed[i] = items[other];

            ValidationReport report = SchemaJson.ValidateBy<Unique>(Array(changed));

            Assert.Equal($"items {Math.Min(i, other)} and {Math.Max(i, other)} of the array are equal; remove one", Assert.Single(report.Errors).Message);
        }
    }

    private static byte[] Array(string[] items) => Encoding.UTF8.GetBytes($"[ {string.Join(", ", items)} ]");

    private readonly struct Unique : BoneExo.Codecs.ISchemaEvaluator
    {
        private static readonly BoneExo.Codecs.ArrayRules Rules = new(BoneExo.Codecs.Site.None, "", uniqueItems: true);

        public static int Evaluate<TMode>(ref byte json, int at, ref BoneExo.Codecs.Evaluation run) where TMode : struct, BoneExo.Codecs.IEvaluationMode =>
            BoneExo.Codecs.Arrays.Evaluate<TMode, BoneExo.Codecs.AnyValue>(ref json, at, ref run, Rules);
    }
}
