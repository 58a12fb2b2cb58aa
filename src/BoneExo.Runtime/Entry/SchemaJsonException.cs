using System.Globalization;
using System.Text.Json;

namespace BoneExo;

/// <summary>A document that cannot be read, with everything that is wrong with it.</summary>
public sealed class SchemaJsonException : JsonException
{
    /// <summary>Reports a document's errors.</summary>
    public SchemaJsonException(ValidationReport report) : base(Summary(report)) => Report = report;

    /// <summary>All errors.</summary>
    public ValidationReport Report { get; }

    private static string Summary(ValidationReport report)
    {
        if (report.Errors.Count == 0)
            return "the document is not valid";
        string more = report.Errors.Count > 1
            ? $" and {(report.Errors.Count - 1).ToString(CultureInfo.InvariantCulture)} more"
            : "";
        return report.Errors[0] + more;
    }
}
