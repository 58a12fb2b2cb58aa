using BoneExo.Codecs;

namespace BoneExo.Reporting;

/// <summary>Explains the failures that emitted code reports by keyword alone.</summary>
internal static class Sentences
{
    private const int MostCauses = 3;

    public static Explanation Explain(Fault fault, Offence offence) => fault.Keyword switch
    {
        Keywords.Never => new("nothing", $"'{offence.Text}' is not allowed here; remove it"),
        Keywords.AnyOf => new("a value of one of the branches", $"'{offence.Text}' is valid in no branch of anyOf"),
        Keywords.OneOf when fault.Detail.Length > 0 => new("a value of exactly one branch", $"'{offence.Text}' is valid in branches {fault.Detail} of oneOf at once"),
        Keywords.OneOf => new("a value of exactly one branch", $"'{offence.Text}' is valid in no branch of oneOf"),
        "not" => new("a value that the schema of 'not' refuses", $"'{offence.Text}' is what 'not' refuses"),
        _ when fault.Detail.Length > 0 => new(fault.Detail, $"'{offence.Text}' is not {fault.Detail}"),
        _ => new(fault.Keyword, $"'{offence.Text}' violates {fault.Keyword}"),
    };

    /// <summary>The sentence with what each branch has against the value.</summary>
    public static string WithCauses(string message, IReadOnlyList<SchemaError> causes) =>
        causes.Count == 0 ? message : $"{message}: {string.Join("; or ", causes.Take(MostCauses).Select(cause => cause.Message))}{(causes.Count > MostCauses ? " …" : "")}";
}
