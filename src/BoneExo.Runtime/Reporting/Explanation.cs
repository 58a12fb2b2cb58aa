namespace BoneExo.Reporting;

/// <summary>What a failed rule expects, and the sentence that says what is wrong.</summary>
internal readonly record struct Explanation(string Expected, string Message);
