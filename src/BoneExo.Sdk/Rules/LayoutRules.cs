using BoneExo.Domain;

namespace BoneExo.Rules;

/// <summary>V-L1.</summary>
internal sealed class SentenceOrder : IDatasetRule
{
    public string Id => "V-L1";

    public RuleLevel Level => RuleLevel.References;

    public RuleSeverity Severity => RuleSeverity.Error;

    public string Title => "sections form a tree, sentences stand in it without a gap";

    public void Check(DatasetIndex index, RuleRun run) => CheckSentences(index, CheckSections(index, run), run);

    /// <summary>Parents stand before their children, so that no cycle is possible.</summary>
    private static Dictionary<SectionId, Section> CheckSections(DatasetIndex index, RuleRun run)
    {
        Dictionary<SectionId, Section> before = [], lastChildren = [];
        int order = 0;
        foreach ((Section section, DatasetRecord record) in index.Dataset.Sections.Zip(index.RecordsOf("sections")))
        {
            // The default key stands for the root of the tree.
            SectionId parent = section.Parent ?? default;
            CheckSection(section, ++order, record, run);
            if (section.Parent is not null)
                CheckParent(before.GetValueOrDefault(parent), section, record, run);
            if (lastChildren.TryGetValue(parent, out Section? sibling))
                CheckSibling(sibling, section, record, run);
            before.TryAdd(section.Id, section);
            if (section.Id != parent)
                lastChildren[parent] = section;
        }

        return before;
    }

    private static void CheckSentences(DatasetIndex index, Dictionary<SectionId, Section> sections, RuleRun run)
    {
        Dictionary<SectionId, Sentence> last = [];
        Sentence? previous = null;
        foreach ((Sentence sentence, DatasetRecord record) in index.Dataset.Sentences.Zip(index.RecordsOf("sentences")))
        {
            CheckSize(sentence, sections.GetValueOrDefault(sentence.Section), record, run);
            CheckPlace(last.GetValueOrDefault(sentence.Section), previous, sentence, record, run);
            last[sentence.Section] = previous = sentence;
        }
    }

    private static void CheckSection(Section section, int order, DatasetRecord record, RuleRun run)
    {
        if (!run.Holds(section.Order == order))
            run.Report(record, record.Pointer + "/order", $"section '{section.Id}' is number {order} of the list but has order {section.Order}; set {order} or move the section");
        if (!run.Holds(section.LineStart <= section.LineEnd))
            run.Report(record, record.Pointer + "/lineEnd", $"section '{section.Id}' ends on line {section.LineEnd} before it starts on line {section.LineStart}; exchange them");
    }

    private static void CheckParent(Section? parent, Section section, DatasetRecord record, RuleRun run)
    {
        if (!run.Holds(parent is not null))
            run.Report(record, record.Pointer + "/parent", $"parent '{section.Parent}' does not stand before section '{section.Id}'; move it there or name another");
        else if (!run.Holds(parent!.LineStart <= section.LineStart && section.LineEnd <= parent.LineEnd)) // not null, says the line above
            run.Report(record, record.Pointer + "/lineEnd", $"lines {section.LineStart} to {section.LineEnd} of section '{section.Id}' are not all inside '{parent.Id}', lines {parent.LineStart} to {parent.LineEnd}; correct the lines or the parent");
    }

    private static void CheckSibling(Section sibling, Section section, DatasetRecord record, RuleRun run)
    {
        if (!run.Holds(sibling.LineEnd < section.LineStart))
            run.Report(record, record.Pointer + "/lineStart", $"section '{section.Id}' starts on line {section.LineStart}, inside '{sibling.Id}'; start it after line {sibling.LineEnd} or name '{sibling.Id}' as its parent");
    }

    private static void CheckSize(Sentence sentence, Section? section, DatasetRecord record, RuleRun run)
    {
        if (!run.Holds(sentence.WordCount > 0))
            run.Report(record, record.Pointer + "/wordCount", $"sentence '{sentence.Id}' has {sentence.WordCount} words; a sentence has at least one");
        for (int i = 0; section is not null && i < sentence.SourceLines.Count; i++)
        {
            int line = sentence.SourceLines[i];
            if (!run.Holds(line >= section.LineStart && line <= section.LineEnd))
                run.Report(record, $"{record.Pointer}/sourceLines/{i}", $"line {line} is outside section '{section.Id}', lines {section.LineStart} to {section.LineEnd}; correct the line or the section");
        }
    }

    private static void CheckPlace(Sentence? lastOfSection, Sentence? previous, Sentence sentence, DatasetRecord record, RuleRun run)
    {
        string place = $"{sentence.Section}-p{sentence.Paragraph}-{sentence.Ordinal}";
        if (!run.Holds(sentence.Id.Value == place))
            run.Report(record, record.Pointer + "/id", $"sentence '{sentence.Id}' stands at '{place}' by its section, paragraph and ordinal; make them agree");

        bool isNext = lastOfSection is null
            ? sentence is { Paragraph: 1, Ordinal: 1 }
            : ReferenceEquals(lastOfSection, previous) && (sentence.Paragraph == lastOfSection.Paragraph
                ? sentence.Ordinal == lastOfSection.Ordinal + 1
                : sentence.Paragraph == lastOfSection.Paragraph + 1 && sentence.Ordinal == 1);
        string before = lastOfSection is null ? $"the start of section '{sentence.Section}'" : $"'{lastOfSection.Id}'";
        if (!run.Holds(isNext))
            run.Report(record, record.Pointer + "/ordinal", $"sentence '{sentence.Id}' does not follow {before}; add what is missing or number without gaps");
    }
}
