using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using BoneExo.Domain;

namespace BoneExo.Rules;

/// <summary>V-C4.</summary>
internal sealed partial class PageSpans : IDatasetRule
{
    public string Id => "V-C4";

    public RuleLevel Level => RuleLevel.Plausibility;

    public RuleSeverity Severity => RuleSeverity.Error;

    public string Title => "page spans run from the first page to the last";

    public void Check(DatasetIndex index, RuleRun run)
    {
        foreach (DatasetValue span in index.ValuesOf<PageSpan>())
        {
            if (Text(span, "first") is not { } first || Text(span, "last") is not { } last || Page().Match(first) is not { Success: true } from || Page().Match(last) is not { Success: true } to)
                continue;
            (string start, string end) = (from.Groups["number"].Value, to.Groups["number"].Value);
            // 'L110-21' and '110-21' stop at 121: the digits that the last page leaves out are those of the first.
            if (end.Length < start.Length)
                end = start[..^end.Length] + end;
            bool isOneSeries = to.Groups["prefix"].Value is "" || to.Groups["prefix"].Value == from.Groups["prefix"].Value;
            if (!run.Holds(isOneSeries && Compare(start, end) <= 0))
                run.Report(span.Record, span.Pointer + "/last", $"pages '{Text(span, "printed")}' end on {to.Groups["prefix"].Value}{end} before they start on {first}; exchange or correct them", span.Pointer + "/first");
        }
    }

    private static int Compare(string left, string right) =>
        decimal.Parse(left, CultureInfo.InvariantCulture).CompareTo(decimal.Parse(right, CultureInfo.InvariantCulture));

    private static string? Text(DatasetValue span, string member) => span.Json.TryGetProperty(member, out JsonElement text) ? text.GetString() : null;

    [GeneratedRegex(@"^(?<prefix>[A-Za-z]*)(?<number>\d{1,9})$")]
    private static partial Regex Page();
}

/// <summary>V-C8.</summary>
internal sealed partial class CleanReferences : IDatasetRule
{
    public string Id => "V-C8";

    public RuleLevel Level => RuleLevel.Plausibility;

    public RuleSeverity Severity => RuleSeverity.Warning;

    public string Title => "references are free of typographic damage";

    public void Check(DatasetIndex index, RuleRun run)
    {
        foreach ((Reference reference, DatasetRecord record) in index.Each(index.Links.References))
        {
            CheckAuthors(reference, record, run);
            Check(Damage(reference.TitlePrinted), "titlePrinted", record, run);
            Check(Damage(reference.Journal), "journal", record, run);
            Check(Damage(reference.Pages.Printed), "pages/printed", record, run);
        }
    }

    private static void Check(string? damage, string member, DatasetRecord record, RuleRun run)
    {
        if (!run.Holds(damage is null))
            run.Report(record, $"{record.Pointer}/{member}", $"'{damage}' looks like typographic damage; compare it with the source");
    }

    /// <summary>Where most authors are written as 'Family AB', one who is not is odd: initials are lost or misplaced.</summary>
    private static void CheckAuthors(Reference reference, DatasetRecord record, RuleRun run)
    {
        bool hasInitials = reference.Authors.Count(author => Author().IsMatch(author.Printed)) * 2 > reference.Authors.Count;
        for (int i = 0; i < reference.Authors.Count; i++)
        {
            string printed = reference.Authors[i].Printed;
            Check(Damage(printed) ?? (hasInitials && !Author().IsMatch(printed) ? printed : null), $"authors/{i}/printed", record, run);
        }
    }

    private static string? Damage(string text)
    {
        if (Stray().Match(text) is { Success: true } stray)
            return stray.Value;
        foreach ((char open, char close) in (ReadOnlySpan<(char, char)>)[('(', ')'), ('[', ']'), ('{', '}')])
        {
            if (text.Count(c => c == open) != text.Count(c => c == close))
                return text.Contains(open) ? open.ToString() : close.ToString();
        }

        return null;
    }

    // LaTeX, footnote marks, what fonts could not map, HTML; punctuation doubled or detached; a letter left alone; a word broken at a
    // hyphen, and compounds whose hyphen is lost or stands alone.
    [GeneratedRegex(
        @"\$[^$]*\$?|\\[A-Za-z]+|\^\{?|_\{|[†‡§¶*#]|[\uFFFD\u00AD\p{Cc}\p{Co}]|&[a-z]+;|</?[a-z]+>"
        + @"|\s[,;:.](?=\s|$)|[,;:]{2,}|(?<!\.)\.\.(?!\.)|\s{2,}|(?<=\p{Ll} )[b-z](?= \p{Ll}{3,})"
        + @"|\p{L}+-\s\p{Ll}+|\p{L}+ - (?:associated|based|derived|free|induced|like|mediated|related|specific)\b|mi(?:croRNA|R)-\d+[a-z]? [35]p\b")]
    private static partial Regex Stray();

    [GeneratedRegex(@"^\P{Lu}*\p{Lu}.* \p{Lu}[\p{Lu}-]*(?: (?:Jr|Sr|[IV]+|\d\p{Ll}+))?$")]
    private static partial Regex Author();
}
