using System.Text.Json;
using System.Text.RegularExpressions;
using BoneExo.Domain;

namespace BoneExo.Rules;

/// <summary>V-T4. Names are kept as printed, with their damage.</summary>
internal sealed partial class CleanNames : IDatasetRule
{
    private static readonly string[] Members = ["abbreviation", "termAsPrinted", "printedAs", "cellLineName"];

    public string Id => "V-T4";

    public RuleLevel Level => RuleLevel.Plausibility;

    public RuleSeverity Severity => RuleSeverity.Warning;

    public string Title => "printed names have no blank inside a compound or before its Greek letter";

    public void Check(DatasetIndex index, RuleRun run)
    {
        foreach (DatasetValue variant in index.ValuesOf<TextVariant>())
            Check(variant.Record, variant.Json, "printed", variant.Pointer, run);
        foreach (DatasetValue record in ((IEnumerable<DatasetValue>)[.. index.ValuesOf<Biomaterial>(), .. index.ValuesOf<VesiclePreparation>(), .. index.ValuesOf<UptakeRoute>(), .. index.ValuesOf<CellPopulation>()]))
        {
            foreach (string member in Members)
                Check(record.Record, record.Json, member, record.Pointer, run);
        }
    }

    private static void Check(DatasetRecord? record, JsonElement json, string member, string pointer, RuleRun run)
    {
        if (json.TryGetProperty(member, out JsonElement text) && text.GetString() is { } printed && Torn().Match(printed) is var torn && !run.Holds(!torn.Success))
            run.Report(record, $"{pointer}/{member}", $"'{printed}' has a blank where the name has none; it reads '{Blank().Replace(printed, "")}' without, and look-ups should know both");
    }

    // A hyphen with a blank on one side only, or a Greek letter cut from what it counts or names.
    [GeneratedRegex(@"\w- \w|\w -\w|\d \p{IsGreek}(?!\w)|(?<!\w)\p{IsGreek} -\w|\w/ \w")]
    private static partial Regex Torn();

    [GeneratedRegex(@"(?<=\w-) (?=\w)|(?<=\w) (?=-\w)|(?<=\d) (?=\p{IsGreek}(?!\w))|(?<=\w/) (?=\w)")]
    private static partial Regex Blank();
}

/// <summary>V-T5.</summary>
internal sealed class OneSpelling : IDatasetRule
{
    public string Id => "V-T5";

    public RuleLevel Level => RuleLevel.Plausibility;

    public RuleSeverity Severity => RuleSeverity.Warning;

    public string Title => "a short form has its capitals in one way";

    public void Check(DatasetIndex index, RuleRun run)
    {
        foreach (IGrouping<DatasetRecord?, DatasetValue> variants in index.ValuesOf<TextVariant>().GroupBy(variant => variant.Record))
        {
            (string Printed, string Pointer)[] forms = [.. variants.Select(variant => (variant.Json.GetProperty("printed").GetString()!, variant.Pointer)).Where(form => IsShort(form.Item1))];   // a variant has a text
            for (int i = 0; i < forms.Length; i++)
            {
                (string Printed, string Pointer) other = forms.Skip(i + 1).FirstOrDefault(form => form.Printed != forms[i].Printed && form.Printed.Equals(forms[i].Printed, StringComparison.OrdinalIgnoreCase));
                if (!run.Holds(other.Pointer is null))
                    run.Report(variants.Key, forms[i].Pointer + "/printed", $"'{forms[i].Printed}' is also printed '{other.Printed}'; one of them is a slip", other.Pointer!);   // not null: the condition says so
            }
        }
    }

    /// <summary>A short form is one word with more than one capital; the first word of a sentence has one.</summary>
    private static bool IsShort(string printed) => !printed.Contains(' ') && printed.Count(char.IsUpper) > 1;
}

/// <summary>V-L2.</summary>
internal sealed class PlainHeadings : IDatasetRule
{
    public string Id => "V-L2";

    public RuleLevel Level => RuleLevel.Plausibility;

    public RuleSeverity Severity => RuleSeverity.Warning;

    public string Title => "a heading joins no word with itself";

    public void Check(DatasetIndex index, RuleRun run)
    {
        foreach ((Section section, DatasetRecord record) in index.Each(index.Links.Sections))
        {
            string[] words = [.. section.HeadingPrinted.Split([' ', ',', '/'], StringSplitOptions.RemoveEmptyEntries).Select(word => word.ToLowerInvariant())];
            // 'Prospects and prospects', 'the the': the same word again, at once or after a joining word.
            int twice = Enumerable.Range(0, words.Length).FirstOrDefault(i => (i > 0 && words[i] == words[i - 1]) || (i > 1 && words[i] == words[i - 2] && words[i - 1] is "and" or "or" or "of"), -1);
            if (!run.Holds(twice < 0))
                run.Report(record, record.Pointer + "/headingPrinted", $"'{section.HeadingPrinted}' says '{words[twice]}' twice; another word was meant, or none");
        }
    }
}
