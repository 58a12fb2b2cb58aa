namespace BoneExo.Rules;

/// <summary>How much a finding matters.</summary>
public enum RuleSeverity
{
    /// <summary>The data contradict themselves or their source's form.</summary>
    Error = 1,

    /// <summary>The data are doubtful.</summary>
    Warning,

    /// <summary>Worth knowing.</summary>
    Info,
}
