using BoneExo.Domain;

namespace BoneExo.Queries.Catalog;

/// <summary>Queries about statements and labels, as tables.</summary>
internal static class StatementTables
{
    public static IEnumerable<Query> All =>
    [
        new(14, "resolve", "What does a label stand for?", "LabelQueries.Resolve", [new("LABEL", IsRequired: true), new("COLLECTION")], Resolve),
        new(18, "uncited-claims", "Which claims cite nothing?", "StatementQueries.Uncited", [], Uncited),
        new(20, "pros-and-cons", "What speaks for and against exosomes, cells, grafts and isolation methods?", "StatementQueries.ProsAndCons", [], ProsAndCons),
        new(24, "open-questions", "Which questions are open, by topic?", "StatementQueries.OpenQuestions", [new("TOPIC")], OpenQuestions),
    ];

    private static QueryTable Resolve(QueryInput input)
    {
        if (input.Texts.ElementAtOrDefault(1) is { } collection && !NamedRecord.In(input.Index).Any(record => record.Entity.Collection == collection))
            throw new QueryException($"'{collection}' is no collection of records with names; name one of {string.Join(", ", NamedRecord.In(input.Index).Select(record => record.Entity.Collection).Distinct())}");
        LabelResolution resolution = LabelQueries.Resolve(input.Index, input.Texts[0], input.Texts.ElementAtOrDefault(1));
        return new TableOf<LabelCandidate>(resolution.Candidates)
            .Text("label", _ => resolution.Label)
            .Text("outcome", _ => Word.Of(resolution.Outcome))
            .Text("match", _ => Word.Of(resolution.Match))
            .Text("collection", candidate => candidate.Entity.Collection)
            .Text("record", candidate => candidate.Entity.Key)
            .Text("name", candidate => candidate.Name)
            .Build();
    }

    private static QueryTable Uncited(QueryInput input) => new TableOf<UncitedStatement>(StatementQueries.Uncited(input.Index))
        .Text("claim", uncited => uncited.Statement.Id)
        .Text("topic", uncited => uncited.Statement.Topic)
        .Text("subject", uncited => uncited.Statement.Subject)
        .Text("text", uncited => uncited.Statement.Text)
        .Text("hedge", uncited => Word.Of(uncited.Statement.Hedge))
        .List("sentences", uncited => uncited.Statement.At)
        .List("issues", uncited => uncited.Issues)
        .Build();

    private static QueryTable ProsAndCons(QueryInput input) => new TableOf<Appraisal>(StatementQueries.ProsAndCons(input.Index))
        .Text("subject", appraisal => appraisal.Subject)
        .Text("side", appraisal => Word.Of(appraisal.Side))
        .Text("text", appraisal => appraisal.Text)
        .Text("compared with", appraisal => appraisal.ComparedWith)
        .List("references", appraisal => appraisal.References)
        .List("sentences", appraisal => appraisal.At)
        .Build();

    private static QueryTable OpenQuestions(QueryInput input) =>
        new TableOf<OpenQuestion>(StatementQueries.OpenQuestions(input.Index, input.Texts.Count > 0 ? Topic(input, input.Texts[0]) : null))
            .Text("topic", question => question.Topic.Value)
            .Text("question", question => question.Text)
            .Text("about", question => question.Subject is { } subject ? Entities.Of(input.Index, subject) : null)
            .List("sentences", question => question.At)
            .Build();

    private static QuestionTopic Topic(QueryInput input, string text)
    {
        QuestionTopic topic = QuestionTopic.Create(text);
        return topic.IsKnown || input.Index.OpenQuestions.Any(question => question.Topic == topic)
            ? topic
            : throw new QueryException($"'{text}' is no topic; name one of {string.Join(", ", input.Index.OpenQuestions.Select(question => question.Topic.Value).Distinct())}");
    }
}
