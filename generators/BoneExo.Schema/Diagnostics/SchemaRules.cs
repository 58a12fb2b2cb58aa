namespace BoneExo.Schema.Diagnostics;

/// <summary>The catalogue: BEX1xxx JSON text, 2xxx schema semantics, 3xxx mapping to C#, 4xxx publication, 9xxx our fault.</summary>
internal static class SchemaRules
{
    public static readonly SchemaRule UnsupportedKeyword = new("BEX2003", Severity.Error, "Unsupported keyword",
        "keyword '{0}' is not supported{1}");
}
