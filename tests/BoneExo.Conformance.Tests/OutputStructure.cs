using System.Text;

namespace BoneExo.Conformance;

/// <summary>What the standard asks of the structure of its output formats (core, section 12).</summary>
internal static class OutputStructure
{
    /// <summary>The first thing that is wrong with an output, or null.</summary>
    public static string? Problem(OutputUnit root, OutputFormat format, byte[] instance)
    {
        if (format == OutputFormat.Flag)
            return root == new OutputUnit(root.Valid) ? null : "a flag says more than the verdict";
        if (!root.Valid && root.Units.Count == 0)
            return "nothing says why";
        if (format == OutputFormat.Basic)
        {
            return root.KeywordLocation is not null ? "the list has a place"
                : root.Units.Any(unit => unit.Units.Count > 0) ? "the list is nested"
                : root.Units.Select(unit => Problem(unit, root.Valid, instance)).FirstOrDefault(problem => problem is not null);
        }
        return root.KeywordLocation is not "" ? "the tree has no root" : ProblemBelow(root, root.Valid, instance);
    }

    public static int Count(OutputUnit unit) => All(unit).Count();

    /// <summary>The unit and all below it.</summary>
    public static IEnumerable<OutputUnit> All(OutputUnit unit) => unit.Units.SelectMany(All).Prepend(unit);

    private static string? ProblemBelow(OutputUnit unit, bool isValid, byte[] instance) =>
        unit.Units.Select(below => Problem(below, isValid, instance) ?? Misplaced(below, unit) ?? ProblemBelow(below, isValid, instance))
            .FirstOrDefault(problem => problem is not null);

    private static string? Misplaced(OutputUnit below, OutputUnit above) =>
        below.KeywordLocation!.StartsWith(above.KeywordLocation!, StringComparison.Ordinal) ? null : $"'{below.KeywordLocation}' is not below '{above.KeywordLocation}'";

    private static string? Problem(OutputUnit unit, bool isValid, byte[] instance)
    {
        if (unit.Valid != isValid)
            return "a unit has another verdict";
        if (unit.KeywordLocation is not { } keyword || unit.InstanceLocation is not { } location || unit.AbsoluteKeywordLocation is not { } absolute)
            return "a unit has no place";
        if (!Uri.TryCreate(absolute, UriKind.Absolute, out _) || !absolute.Contains('#', StringComparison.Ordinal))
            return $"'{absolute}' is no URI with a fragment";
        if (absolute.Contains("/$ref/", StringComparison.Ordinal) && !Encoding.UTF8.GetString(instance).Contains("$ref", StringComparison.Ordinal))
            return $"'{absolute}' goes through a reference";
        if (JsonPlaces.Find(instance, location) is null)
            return $"'{location}' is not in the instance";
        bool isLeaf = unit.Units.Count == 0;
        if (isLeaf && (isValid ? unit.Annotation is null : unit.Error is null))
            return $"'{keyword}' says nothing";
        return Last(keyword) == Last(Uri.UnescapeDataString(absolute[(absolute.IndexOf('#', StringComparison.Ordinal) + 1)..])) || Last(keyword) is "" or "$ref" or "$dynamicRef"
            ? null
            : $"'{keyword}' and '{absolute}' end differently";
    }

    private static string Last(string pointer) => pointer[(pointer.LastIndexOf('/') + 1)..];
}
