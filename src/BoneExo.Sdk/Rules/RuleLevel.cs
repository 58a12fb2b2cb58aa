namespace BoneExo.Rules;

/// <summary>What a rule is about. A dataset is checked level by level: syntax and schema come first and are no rules.</summary>
public enum RuleLevel
{
    /// <summary>Whether keys, references and places lead where they should.</summary>
    References = 1,

    /// <summary>Whether what the field's reporting standards ask for is stated, with its evidence and in its terms.</summary>
    Reporting,

    /// <summary>Whether what is stated can be true.</summary>
    Plausibility,
}
