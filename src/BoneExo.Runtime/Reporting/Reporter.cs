using System.Globalization;
using BoneExo.Codecs;

namespace BoneExo.Reporting;

/// <summary>Makes the report of a collecting walk.</summary>
internal static class Reporter
{
    public static ValidationReport Report(ReadOnlySpan<byte> json, int offsetOfText, Faults faults, bool isComplete, int maxDepth)
    {
        if (isComplete && faults.Count == 0)
            return ValidationReport.Valid;
        // A walk ends early at its limit of errors or where the document is malformed; at both, the malformed place is one too many.
        bool isMalformed = !isComplete && !faults.IsTruncated && !faults.IsFull;
        DocumentScan scan = new(json, offsetOfText, maxDepth, isMalformed, faults.Ordered());
        return new ValidationReport(false, new ValueArray<SchemaError>([.. scan.Errors()]), !isComplete && !isMalformed);
    }

    public static ValidationReport TooLarge(long length, long maxBytes)
    {
        string limit = maxBytes.ToString(CultureInfo.InvariantCulture);
        string size = length > maxBytes + 1 ? length.ToString(CultureInfo.InvariantCulture) : $"more than {limit}";
        SchemaError error = new(
            "", "", Keywords.Size, 1, 1, 0, "", $"at most {limit} bytes", $"the document has {size} bytes, and {limit} are allowed; raise MaxBytes");
        return new ValidationReport(false, [error], IsTruncated: false);
    }
}
