using BoneExo.Domain;

namespace BoneExo.Queries;

/// <summary>What a review asserts beyond single experiments, and what it leaves open.</summary>
public static class StatementQueries
{
    /// <summary>The claims that cite nothing, in the order of the dataset.</summary>
    public static ValueArray<UncitedStatement> Uncited(ReviewDatasetIndex index) =>
    [
        .. from claim in index.Claims
           let statement = Statement.Of(index, claim)
           where statement.References.Count == 0
           select new UncitedStatement(statement, [.. CallsForCitation(index, statement.Id)]),
    ];

    /// <summary>
    /// The advantages and drawbacks of all things, thing by thing in the order in which they are first spoken of. What isolation methods and
    /// treatments list themselves counts where no claim says anything of that side of them.
    /// </summary>
    public static ValueArray<Appraisal> ProsAndCons(ReviewDatasetIndex index)
    {
        Appraisal[] claimed =
        [
            .. from claim in index.Claims
               where claim is Claim.Advantage or Claim.Drawback
               let statement = Statement.Of(index, claim)
               let side = claim is Claim.Advantage ? AppraisalSide.Advantage : AppraisalSide.Drawback
               select new Appraisal(statement.Subject, side, statement.Text, statement.ComparedWith, statement.References, statement.At, statement.Id.Value),
        ];
        IEnumerable<Appraisal> listed = Listed(index).Where(own => !claimed.Any(claim => claim.Subject == own.Subject && claim.Side == own.Side));
        return [.. claimed.Concat(listed).GroupBy(appraisal => appraisal.Subject).SelectMany(appraisals => appraisals.OrderBy(appraisal => appraisal.Side))];
    }

    /// <summary>The open questions by topic, topics in the order in which they first come up.</summary>
    /// <param name="index">The dataset.</param>
    /// <param name="topic">Only this topic, if given.</param>
    public static ValueArray<OpenQuestion> OpenQuestions(ReviewDatasetIndex index, QuestionTopic? topic = null) =>
        [.. index.OpenQuestions.Where(question => topic is null || question.Topic == topic).GroupBy(question => question.Topic).SelectMany(questions => questions)];

    private static IEnumerable<IssueId> CallsForCitation(ReviewDatasetIndex index, ClaimId claim) =>
        index.Issues
            .Where(issue => issue.Category == IssueCategory.Citation && issue.Record is { } record && record.Collection == index.Claims.Name && record.Key == claim.Value)
            .Select(issue => issue.Id);

    private static IEnumerable<Appraisal> Listed(ReviewDatasetIndex index)
    {
        foreach (IsolationMethod method in index.IsolationMethods)
        {
            Entity subject = Entities.Of(index, method.Id);
            foreach (Appraisal appraisal in Of(subject, AppraisalSide.Advantage, method.Advantages, method.At).Concat(Of(subject, AppraisalSide.Drawback, method.Drawbacks, method.At)))
                yield return appraisal;
        }

        foreach (ConventionalTreatment treatment in index.ConventionalTreatments)
        {
            foreach (Appraisal appraisal in Of(Entities.Of(index, treatment.Id), AppraisalSide.Drawback, treatment.Drawbacks, treatment.At))
                yield return appraisal;
        }
    }

    private static IEnumerable<Appraisal> Of(Entity subject, AppraisalSide side, ValueArray<string> texts, ValueArray<SentenceId> at) =>
        texts.Select(text => new Appraisal(subject, side, text, null, [], at, subject.Key));
}
