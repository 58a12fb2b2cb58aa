namespace BoneExo;

/// <summary>One violated rule, with its places in the document and in the schema.</summary>
/// <param name="Pointer">The JSON pointer of the value in the document; empty for the whole document.</param>
/// <param name="SchemaLocation">The schema document and the pointer of the rule in it; empty where the JSON itself is at fault.</param>
/// <param name="Rule">The keyword (<c>required</c>, <c>type</c>, <c>minLength</c> …), or <c>json/…</c> for malformed JSON and <c>read/…</c> for what C# cannot hold.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column in UTF-16 units, from 1; a leading byte-order mark does not count.</param>
/// <param name="Offset">The offset in the document's UTF-8 bytes, from 0.</param>
/// <param name="Text">The offending text, cut at 80 characters.</param>
/// <param name="Expected">What the rule expects.</param>
/// <param name="Message">What is wrong, and the cure, in one sentence.</param>
public sealed record SchemaError(
    string Pointer, string SchemaLocation, string Rule, int Line, int Column, int Offset, string Text, string Expected, string Message)
{
    /// <summary>The keywords that evaluation went through to the rule, references among them, as a JSON pointer; empty where the JSON itself is at fault.</summary>
    public string KeywordLocation { get; init; } = "";

    /// <summary>The URI of the rule: that of its schema resource and the pointer in it; empty where the JSON itself is at fault.</summary>
    public string AbsoluteKeywordLocation { get; init; } = "";

    /// <summary>Where no branch of a combination is valid and none was meant more than the others: the first error of each.</summary>
    public ValueArray<SchemaError> Causes { get; init; } = [];

    /// <summary>The error on one line: pointer, place, message, schema location.</summary>
    public override string ToString()
    {
        string pointer = Pointer.Length > 0 ? Pointer + " " : "";
        string location = SchemaLocation.Length > 0 ? $" ({SchemaLocation})" : "";
        return FormattableString.Invariant($"{pointer}({Line},{Column}): {Message}{location}");
    }
}
