using BoneExo.Codecs;

namespace BoneExo.Reporting;

/// <summary>Explains the failures that emitted code reports by keyword alone.</summary>
internal static class Sentences
{
    public static Explanation Explain(Fault fault, Offence offence) => fault.Keyword switch
    {
        "false" => new("nothing", $"'{offence.Text}' is not allowed here; remove it"),
        "anyOf" => new("a value of one of the branches", $"'{offence.Text}' is valid in no branch of anyOf"),
        Keywords.OneOf => new("a value of exactly one branch", $"'{offence.Text}' is not valid in exactly one branch of oneOf"),
        "not" => new("a value that the schema of 'not' refuses", $"'{offence.Text}' is what 'not' refuses"),
        _ when fault.Detail.Length > 0 => new(fault.Detail, $"'{offence.Text}' is not {fault.Detail}"),
        _ => new(fault.Keyword, $"'{offence.Text}' violates {fault.Keyword}"),
    };
}
