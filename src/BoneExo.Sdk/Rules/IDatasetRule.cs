namespace BoneExo.Rules;

/// <summary>
/// A rule beyond the schema. It knows the form of the data and no dataset; it never throws. Rules of one's own run beside ours where
/// <see cref="RuleContext.Rules"/> names them.
/// </summary>
public interface IDatasetRule
{
    /// <summary>Its id, such as <c>V-K2</c>; never reused.</summary>
    string Id { get; }

    /// <summary>What it is about.</summary>
    RuleLevel Level { get; }

    /// <summary>How much its findings matter.</summary>
    RuleSeverity Severity { get; }

    /// <summary>What holds where it finds nothing.</summary>
    string Title { get; }

    /// <summary>Checks a dataset and reports in document order.</summary>
    void Check(DatasetIndex index, RuleRun run);
}
