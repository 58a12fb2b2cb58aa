using System.Text;
using BoneExo.Formats;

namespace BoneExo.Runtime.Tests.Formats.Tables;

/// <summary>Writes <c>CodePointData.cs</c> from the Unicode Character Database.</summary>
internal static class CodePointDataSource
{
    private const int LineLength = 140;

    public static string Write(UnicodeDatabase database)
    {
        bool[] allowed = IdnaDerivation.Allowed(database);
        string[] bidi = database.Values("extracted/DerivedBidiClass", "class", "L");
        string[] combining = database.Values("extracted/DerivedCombiningClass", "combiningClass", "0");
        string[] joining = database.Values("extracted/DerivedJoiningType", "type", "U");
        string[] scripts = database.Values("Scripts", "script", "Unknown");
        StringBuilder source = new();
        source.Append(
            """
            namespace BoneExo.Formats;

            /// <summary>
            /// Facts of the Unicode Character Database 16.0.0 about the code points that labels may contain; see <see cref="CodePointTables"/>.
            /// Written by CodePointDataTests of the runtime's tests: edit the program there, not the data.
            /// </summary>
            internal static class CodePointData
            {

            """);
        Append(source, "Directions", Runs(code => allowed[code] ? (int)DirectionOf(bidi[code]) : 0, 3));
        Append(source, "CombiningClasses", Runs(code => allowed[code] ? int.Parse(combining[code], null) : 0, 8));
        Append(source, "JoiningTypes", Runs(code => allowed[code] ? "ULRDT".IndexOf(joining[code][0]) is > 0 and var type ? type : 0 : 0, 3));
        Append(source, "Scripts", Runs(code => allowed[code] ? ScriptOf(scripts[code]) : 0, 2));
        Append(source, "Composites", Composites(database, allowed));
        return source.ToString().TrimEnd('\n') + "\n}\n";
    }

    private static Direction DirectionOf(string bidiClass) => bidiClass switch
    {
        "L" => Direction.LeftToRight,
        "R" or "AL" => Direction.RightToLeft,
        "AN" => Direction.ArabicNumber,
        "EN" => Direction.EuropeanNumber,
        "NSM" => Direction.Mark,
        "ES" or "CS" or "ET" or "ON" or "BN" => Direction.Neutral,
        _ => throw new InvalidDataException($"no label may contain Bidi class '{bidiClass}'"),
    };

    private static int ScriptOf(string name) => (int)(name switch
    {
        "Greek" => Script.Greek,
        "Hebrew" => Script.Hebrew,
        "Hiragana" or "Katakana" or "Han" => Script.Japanese,
        _ => Script.Other,
    });

    private static string Runs(Func<int, int> valueOf, int valueBits)
    {
        StringBuilder runs = new();
        int end = 0;
        for (int start = 0; start < UnicodeDatabase.CodePoints; start++)
        {
            int value = valueOf(start);
            if (value == 0)
                continue;
            int last = start;
            while (last + 1 < UnicodeDatabase.CodePoints && valueOf(last + 1) == value)
                last++;
            AppendNumber(runs, start - end);
            AppendNumber(runs, ((last - start) << valueBits) | value);
            end = last + 1;
            start = last;
        }
        return runs.ToString();
    }

    // A pair of what labels may contain makes a label abnormal even where its composite may not stand in one.
    private static string Composites(UnicodeDatabase database, bool[] allowed)
    {
        bool[] excluded = database.Having("DerivedNormalizationProps", "Full_Composition_Exclusion");
        StringBuilder pairs = new();
        int previous = 0;
        foreach ((int composite, int first, int second) in database.CanonicalPairs().OrderBy(pair => pair.Composite))
        {
            if (excluded[composite] || !(allowed[composite] || (allowed[first] && allowed[second])))
                continue;
            AppendNumber(pairs, composite - previous);
            AppendNumber(pairs, first);
            AppendNumber(pairs, second);
            previous = composite;
        }
        return pairs.ToString();
    }

    private static void AppendNumber(StringBuilder text, int number)
    {
        for (; number > 31; number >>= 5)
            text.Append((char)('0' + 32 + (number & 31)));
        text.Append((char)('0' + number));
    }

    private static void Append(StringBuilder source, string name, string data)
    {
        source.Append("    public static ReadOnlySpan<byte> ").Append(name).Append(" =>\n");
        IEnumerable<string> lines = data.Chunk(LineLength).Select(line => $"        \"{new string(line).Replace("\\", "\\\\", StringComparison.Ordinal)}\"u8");
        source.AppendJoin(" +\n", lines).Append(";\n\n");
    }
}
