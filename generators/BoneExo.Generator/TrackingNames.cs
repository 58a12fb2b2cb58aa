namespace BoneExo.Generator;

/// <summary>The names of the pipeline's nodes, by which tests ask why a step ran.</summary>
internal static class TrackingNames
{
    public const string Parsed = nameof(Parsed);
    public const string Documents = nameof(Documents);
    public const string Published = nameof(Published);
    public const string Model = nameof(Model);
    public const string Units = nameof(Units);
    public const string Located = nameof(Located);
}
