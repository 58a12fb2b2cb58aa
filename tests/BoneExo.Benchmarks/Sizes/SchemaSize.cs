namespace BoneExo.Benchmarks.Sizes;

/// <summary>What a schema became.</summary>
/// <param name="Subschemas">Of the document itself, without those it refers to elsewhere.</param>
/// <param name="Properties">The members that its subschemas name under <c>properties</c>.</param>
/// <param name="IlBytes">The bytes of all method bodies; one body serves every mode.</param>
/// <param name="FrontEnd">From text to C#.</param>
/// <param name="Compilation">From C# to an image.</param>
/// <param name="Problem">The first error, of the schema or of the C#.</param>
internal sealed record SchemaSize(
    long SchemaBytes,
    int Subschemas,
    int Properties,
    int Lines,
    long IlBytes,
    TimeSpan FrontEnd,
    TimeSpan Compilation,
    int Warnings,
    string? Problem)
{
    public double IlBytesPerProperty => Properties == 0 ? 0 : (double)IlBytes / Properties;
}
