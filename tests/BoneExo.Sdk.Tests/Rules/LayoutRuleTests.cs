namespace BoneExo.Sdk.Tests.Rules;

public class LayoutRuleTests
{
    private static readonly Section[] Sections =
        [Sample.Section("ab", 1, 1, 3), Sample.Section("s1", 2, 4, 20), Sample.Section("s1-1", 3, 5, 9, "s1"), Sample.Section("s1-2", 4, 10, 20, "s1"), Sample.Section("s2", 5, 21, 30)];

    [Fact]
    public void A_tree_of_sections_with_sentences_in_order_is_fine()
    {
        ReviewDataset dataset = Sample.Dataset with
        {
            Sections = [.. Sections],
            Sentences = [.. Sentences("ab-p1-1", "ab-p1-2", "ab-p2-1", "s1-1-p1-1", "s1-2-p1-1", "s2-p1-1")],
        };

        Assert.Empty(Hits.Of("V-L1", dataset));
    }

    [Theory]
    [InlineData("ab-p1-2", "/sentences/0/ordinal", "sentence 'ab-p1-2' does not follow the start of section 'ab'; add what is missing or number without gaps")]
    [InlineData("ab-p1-1 ab-p1-3", "/sentences/1/ordinal", "sentence 'ab-p1-3' does not follow 'ab-p1-1'; add what is missing or number without gaps")]
    [InlineData("ab-p1-1 ab-p1-1", "/sentences/1/ordinal", "sentence 'ab-p1-1' does not follow 'ab-p1-1'; add what is missing or number without gaps")]
    [InlineData("ab-p1-1 ab-p3-1", "/sentences/1/ordinal", "sentence 'ab-p3-1' does not follow 'ab-p1-1'; add what is missing or number without gaps")]
    [InlineData("ab-p1-1 ab-p2-2", "/sentences/1/ordinal", "sentence 'ab-p2-2' does not follow 'ab-p1-1'; add what is missing or number without gaps")]
    [InlineData("ab-p1-1 s2-p1-1 ab-p1-2", "/sentences/2/ordinal", "sentence 'ab-p1-2' does not follow 'ab-p1-1'; add what is missing or number without gaps")]
    public void A_gap_between_sentences_is_found(string ids, string pointer, string message)
    {
        ReviewDataset dataset = Sample.Dataset with { Sections = [.. Sections], Sentences = [.. Sentences(ids.Split(' '))] };

        Assert.Equal([pointer], Hits.Of("V-L1", dataset));
        Assert.Equal([message], Hits.Messages("V-L1", dataset));
    }

    public static TheoryData<Sentence, string> BadSentences => new()
    {
        { Sentence("ab-p1-1") with { WordCount = 0 }, "/sentences/0/wordCount" },
        { Sentence("ab-p1-1") with { Id = Sample.Key<SentenceId>("s2-p1-1") }, "/sentences/0/id" },
        { Sentence("ab-p1-1") with { SourceLines = [2, 4] }, "/sentences/0/sourceLines/1" },
    };

    [Theory]
    [MemberData(nameof(BadSentences))]
    public void A_sentence_that_contradicts_its_place_is_found(Sentence sentence, string pointer) =>
        Assert.Equal([pointer], Hits.Of("V-L1", Sample.Dataset with { Sections = [.. Sections], Sentences = [sentence] }));

    public static TheoryData<int, Section, string> BadSections => new()
    {
        { 1, Sections[1] with { Order = 3 }, "/sections/1/order" },
        { 0, Sections[0] with { LineStart = 4, LineEnd = 3 }, "/sections/0/lineEnd" },
        { 4, Sections[4] with { LineStart = 20 }, "/sections/4/lineStart" },
        { 3, Sections[3] with { LineStart = 9 }, "/sections/3/lineStart" },
        { 3, Sections[3] with { LineEnd = 21 }, "/sections/3/lineEnd" },
        { 1, Sections[1] with { Parent = Sample.Key<SectionId>("s2") }, "/sections/1/parent" },
        { 1, Sections[1] with { Parent = Sample.Key<SectionId>("s1") }, "/sections/1/parent" },
    };

    [Theory]
    [MemberData(nameof(BadSections))]
    public void A_section_outside_the_tree_is_found(int place, Section section, string pointer)
    {
        Section[] sections = [.. Sections];
        sections[place] = section;

        Assert.Equal([pointer], Hits.Of("V-L1", Sample.Dataset with { Sections = [.. sections] }));
    }

    private static IEnumerable<Sentence> Sentences(params string[] ids) => ids.Select(Sentence);

    /// <summary>A sentence on a line of its section.</summary>
    private static Sentence Sentence(string id)
    {
        Sentence sentence = Sample.Sentence(id);
        return sentence with { SourceLines = [Sections.Single(section => section.Id == sentence.Section).LineStart] };
    }
}
