namespace BoneExo.Benchmarks.Sizes;

/// <summary>What a schema became.</summary>
/// <param name="Subschemas">Of the document itself, without those it refers to elsewhere.</param>
/// <param name="Properties">The members that its subschemas name under <c>properties</c>.</param>
/// <param name="RecordLines">The median lines of a record's file, less 8 for each of its properties; missing where there is no record.</param>
/// <param name="FrontEnd">From text to C#, of all threads.</param>
/// <param name="Compilation">From C# to an image, of all threads.</param>
/// <param name="Problem">The first error, of the schema or of the C#.</param>
internal sealed record SchemaSize(
    long SchemaBytes,
    int Subschemas,
    int Properties,
    int Lines,
    int? RecordLines,
    CodeSize Code,
    TimeSpan FrontEnd,
    TimeSpan Compilation,
    int Warnings,
    string? Problem)
{
    public double PerProperty(double whole) => Properties == 0 ? 0 : whole / Properties;
}
