using System.Globalization;
using System.Text;

namespace BoneExo.Schema.Planning.Patterns;

/// <summary>Spells a pattern in .NET's language.</summary>
internal sealed class PatternPrinter(IReadOnlyCollection<int> referencedGroups)
{
    private const string Word = "[0-9A-Z_a-z]";

    // .NET tries a match between the two halves of a character too, where what needs no text could be found.
    private const string NotInsideCharacter = "(?<![\\uD800-\\uDBFF](?=[\\uDC00-\\uDFFF]))";

    public string Print(PatternNode pattern)
    {
        StringBuilder text = new(NotInsideCharacter);
        PrintAlternatives(pattern, text);
        return text.ToString();
    }

    private void Print(PatternNode node, StringBuilder text)
    {
        switch (node)
        {
            case Alternation alternation:
                for (int i = 0; i < alternation.Alternatives.Count; i++)
                {
                    if (i > 0)
                        text.Append('|');
                    Print(alternation.Alternatives[i], text);
                }

                break;
            case Sequence sequence:
                foreach (PatternNode term in sequence.Terms)
                    Print(term, text);
                break;
            case Repetition repetition:
                PrintAtom(repetition.Body, text);
                text.Append(Quantifier(repetition));
                break;
            case Group { Number: { } number } group when referencedGroups.Contains(number):
                PrintIn($"(?<{Spell(number)}>", group.Body, text);
                break;
            case Group group:
                PrintIn("(?:", group.Body, text);
                break;
            case Lookaround lookaround:
                PrintIn((lookaround.IsBehind, lookaround.IsNegative) switch
                {
                    (false, false) => "(?=",
                    (false, true) => "(?!",
                    (true, false) => "(?<=",
                    (true, true) => "(?<!",
                }, lookaround.Body, text);
                break;
            case BackReference reference:
                // A group that took no part matches nothing at all in ECMA-262, but refuses in .NET.
                string referenced = Spell(reference.Number);
                text.Append("(?(").Append(referenced).Append(")\\k<").Append(referenced).Append(">|)");
                break;
            case Anchor anchor:
                text.Append(Spell(anchor.Kind));
                break;
            case ClassMatch match:
                text.Append(ClassSpelling.Of(match.Class).Text);
                break;
        }
    }

    private void PrintAlternatives(PatternNode pattern, StringBuilder text)
    {
        if (pattern is Alternation)
            PrintIn("(?:", pattern, text);
        else
            Print(pattern, text);
    }

    private void PrintIn(string opening, PatternNode body, StringBuilder text)
    {
        text.Append(opening);
        Print(body, text);
        text.Append(')');
    }

    private void PrintAtom(PatternNode node, StringBuilder text)
    {
        if (node is ClassMatch match && !ClassSpelling.Of(match.Class).IsAtom)
            PrintIn("(?:", node, text);
        else
            Print(node, text);
    }

    private static string Quantifier(Repetition repetition)
    {
        string quantifier = (repetition.Min, repetition.Max) switch
        {
            (0, null) => "*",
            (1, null) => "+",
            (0, 1) => "?",
            (var min, null) => $"{{{Spell(min)},}}",
            var (min, max) when min == max => $"{{{Spell(min)}}}",
            (var min, { } max) => $"{{{Spell(min)},{Spell(max)}}}",
        };
        return repetition.IsLazy ? quantifier + "?" : quantifier;
    }

    private static string Spell(int number) => number.ToString(CultureInfo.InvariantCulture);

    // '$' and '\b' are others in .NET: before a final line feed too, and by Unicode's letters.
    private static string Spell(AnchorKind kind) => kind switch
    {
        AnchorKind.Start => "^",
        AnchorKind.End => "\\z",
        AnchorKind.WordBoundary => $"(?:(?<={Word})(?!{Word})|(?<!{Word})(?={Word}))",
        _ => $"(?:(?<={Word})(?={Word})|(?<!{Word})(?!{Word}))",
    };
}
