using System.Globalization;
using System.Text.RegularExpressions;

namespace BoneExo.Tests;

/// <summary>The article's text, taken apart as the data describe it. It is read where it lies and copied nowhere.</summary>
internal static partial class ReviewText
{
    private const string LastLine = "References", Keywords = "Keywords:";

    /// <summary>The lines; skips the test where the text is not at hand.</summary>
    public static string[] Lines() => File.ReadAllLines(Repo.Shared("review", "yin-2022.txt"));

    /// <summary>The whole text in one line, without marks of italics and escapes.</summary>
    public static string Flat() => Plain(string.Join(' ', Lines()));

    /// <summary>The sentences from the abstract to the last paragraph before the reference list.</summary>
    public static IEnumerable<Sentence> Sentences(IEnumerable<Section> sections) => Parts(sections).Select(part => part.Sentence);

    /// <summary>The text of every sentence by its key.</summary>
    public static Dictionary<string, string> Texts(IEnumerable<Section> sections) => Parts(sections).ToDictionary(part => part.Sentence.Id.Value, part => part.Text);

    private static IEnumerable<(Sentence Sentence, string Text)> Parts(IEnumerable<Section> sections)
    {
        Dictionary<string, int> paragraphs = [];
        foreach ((string section, string text, int[] lines) in Paragraphs(sections.ToDictionary(section => section.LineStart)))
        {
            int paragraph = paragraphs[section] = paragraphs.GetValueOrDefault(section) + 1, ordinal = 0;
            foreach (string sentence in Joined(SentenceEnd().Split(text)))
                yield return (Sentence(section, paragraph, ++ordinal, lines, sentence), sentence);
        }
    }

    /// <summary>A paragraph that a page break cuts goes on where it does not end in a full stop.</summary>
    private static IEnumerable<(string Section, string Text, int[] Lines)> Paragraphs(Dictionary<int, Section> headings)
    {
        Section? section = null;
        string text = "";
        List<int> lines = [];
        foreach ((int index, string line) in Lines().TakeWhile(line => line != LastLine).Index())
        {
            if (headings.TryGetValue(index + 1, out Section? heading))
            {
                Assert.Equal(heading.HeadingPrinted, line);
                section = heading;
            }
            else if (section is not null && line.Length > 0 && !line.StartsWith(Keywords, StringComparison.Ordinal))
            {
                text += " " + line;
                lines.Add(index + 1);
                if (!ParagraphEnd().IsMatch(line))
                    continue;
                yield return (section.Id.Value, Plain(text), [.. lines]);
                (text, lines) = ("", []);
            }
        }
    }

    /// <summary>Puts together what a full stop of an abbreviation has cut.</summary>
    private static IEnumerable<string> Joined(string[] parts)
    {
        string sentence = "";
        foreach (string part in parts)
        {
            sentence += (sentence.Length > 0 ? " " : "") + part;
            if (Abbreviation().IsMatch(sentence))
                continue;
            yield return sentence;
            sentence = "";
        }
    }

    private static Sentence Sentence(string section, int paragraph, int ordinal, int[] lines, string text)
    {
        string[] words = text.Split(' ');
        int[] citations = [.. Citation().Matches(text).SelectMany(match => match.Groups[1].Value.Split(',')).SelectMany(Numbers)];
        return new()
        {
            Id = Key<SentenceId>($"{section}-p{paragraph}-{ordinal}"),
            Section = Key<SectionId>(section),
            Paragraph = paragraph,
            Ordinal = ordinal,
            SourceLines = [.. lines],
            WordCount = words.Length,
            FirstWords = string.Join(' ', words.Take(4)),
            Citations = citations.Length == 0 ? default : [.. citations],
        };
    }

    private static IEnumerable<int> Numbers(string range)
    {
        int[] ends = [.. range.Split('-').Select(number => int.Parse(number, CultureInfo.InvariantCulture))];
        return Enumerable.Range(ends[0], ends[^1] - ends[0] + 1);
    }

    private static T Key<T>(string text) where T : IParsable<T> => T.Parse(text, null);

    private static string Plain(string text) => Blanks().Replace(Escape().Replace(text.Replace("*", "", StringComparison.Ordinal), "$1"), " ").Trim();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex(@"\\([^\w\s])")]
    private static partial Regex Escape();

    // A sentence begins with a capital, or with a word that has one inside, such as the name of a microRNA.
    [GeneratedRegex(@"(?<=[.!?])\s+(?=[""“]?[a-z]*[A-Z])")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"[.!?][""”*)]*\s*$")]
    private static partial Regex ParagraphEnd();

    [GeneratedRegex(@"(\bet al|\be\.g|\bi\.e|\bNO)\.$")]
    private static partial Regex Abbreviation();

    // What goes on after the bracket is no citation but the number of a grant.
    [GeneratedRegex(@"\[(\d+(?:[-,]\d+)*)\](?!\w)")]
    private static partial Regex Citation();
}
