using System.Globalization;

namespace BoneExo.Schema.Planning.Patterns;

/// <summary>Reads tables of names, a colon and ranges in hexadecimal, one to a line; a line that begins with a space goes on with the one before.</summary>
internal static class RangeTable
{
    public static IEnumerable<(string[] Names, string[] Ranges)> Entries(string table) =>
        table.Replace("\n ", " ").Split('\n').Select(line => line.Split(':')).Select(halves => (Words(halves[0]), Words(halves[1])));

    /// <summary>What stands after a name, or <see langword="null"/> where it does not occur.</summary>
    public static string[]? Find(string table, string name) =>
        Entries(table).Where(entry => entry.Names.Contains(name)).Select(entry => entry.Ranges).FirstOrDefault();

    public static CodePointSet Ranges(IEnumerable<string> ranges) =>
        CodePointSet.Of(ranges.Select(range => range.Split('-')).Select(ends => new CodePointRange(Hex(ends[0]), Hex(ends[ends.Length - 1]))));

    private static string[] Words(string text) => text.Split([' ', '\r'], StringSplitOptions.RemoveEmptyEntries);

    private static int Hex(string digits) => int.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
