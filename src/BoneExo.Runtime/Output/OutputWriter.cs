using BoneExo.Codecs;
using BoneExo.Reporting;

namespace BoneExo.Output;

/// <summary>Makes the standard's output of what a walk has recorded.</summary>
internal static class OutputWriter
{
    private const string Refusal = "the value is not valid by a schema below; see its errors";

    public static OutputUnit OfErrors(IReadOnlyList<LocatedError> errors, OutputFormat format, Site root)
    {
        OutputTree tree = new(isValid: false);
        foreach (LocatedError error in errors)
            Add(tree, error);
        return In(format, tree.Condensed(root));
    }

    public static OutputUnit OfAnnotations(IReadOnlyList<LocatedNote> notes, OutputFormat format, Site root)
    {
        OutputTree tree = new(isValid: true);
        foreach (LocatedNote note in notes)
        {
            tree.Add(
                new OutputUnit(true) { KeywordLocation = note.Trail.KeywordLocation, InstanceLocation = note.Pointer, Annotation = note.Value },
                note.Trail);
        }
        return In(format, tree.Condensed(root));
    }

    private static void Add(OutputTree tree, LocatedError located)
    {
        SchemaError error = located.Error;
        tree.Add(new OutputUnit(false) { KeywordLocation = error.KeywordLocation, InstanceLocation = error.Pointer, Error = error.Message }, located.Trail);
        foreach (LocatedError cause in located.Causes)
            Add(tree, cause);
    }

    private static OutputUnit In(OutputFormat format, OutputUnit tree)
    {
        if (format == OutputFormat.Detailed)
            return tree;
        IEnumerable<OutputUnit> units = tree.Valid ? Flat(tree).Where(unit => unit.Annotation is not null) : Flat(tree);
        return new OutputUnit(tree.Valid) { Units = new([.. units]) };
    }

    private static IEnumerable<OutputUnit> Flat(OutputUnit unit) =>
        unit.Units.SelectMany(Flat).Prepend(unit with { Units = [], Error = unit.Error ?? (unit.Valid ? null : Refusal) });
}
