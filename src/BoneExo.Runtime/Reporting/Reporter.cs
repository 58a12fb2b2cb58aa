using System.Globalization;
using BoneExo.Codecs;

namespace BoneExo.Reporting;

/// <summary>Makes the report of a collecting walk.</summary>
internal static class Reporter
{
    public static ValidationReport Report(WalkedDocument document, Faults faults, bool isComplete)
    {
        if (isComplete && faults.Count == 0)
            return ValidationReport.Valid;
        bool isMalformed = IsMalformed(faults, isComplete);
        IEnumerable<SchemaError> errors = Locator.Locate(document, faults.Recorded, isMalformed).Select(located => located.Error);
        return new ValidationReport(false, new ValueArray<SchemaError>([.. errors]), !isComplete && !isMalformed);
    }

    public static ValidationReport TooLarge(long length, long maxBytes)
    {
        string limit = maxBytes.ToString(CultureInfo.InvariantCulture);
        string size = length > maxBytes + 1 ? length.ToString(CultureInfo.InvariantCulture) : $"more than {limit}";
        SchemaError error = new(
            "", "", Keywords.Size, 1, 1, 0, "", $"at most {limit} bytes", $"the document has {size} bytes, and {limit} are allowed; raise MaxBytes");
        return new ValidationReport(false, [error], IsTruncated: false);
    }

    /// <summary>Whether a walk ended at malformed JSON and not at its limit of errors; at both, the malformed place is one too many.</summary>
    internal static bool IsMalformed(Faults faults, bool isComplete) => !isComplete && !faults.IsTruncated && !faults.IsFull;
}
