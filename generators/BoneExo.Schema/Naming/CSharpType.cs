namespace BoneExo.Schema.Naming;

/// <summary>The name of an emitted type.</summary>
/// <param name="Containing">The union a case is nested in, or <see langword="null"/>.</param>
internal sealed record CSharpType(string Namespace, string? Containing, string Name)
{
    /// <summary>The name without its namespace, as in <c>Molecule.Gene</c>.</summary>
    public string Path => Containing is null ? Name : Containing + "." + Name;

    /// <summary>The name as emitted code spells it.</summary>
    public string Global => $"global::{FullName}";

    /// <summary>The struct that reads, checks and writes the type; a case's codec is nested in its union's.</summary>
    public string Codec => Containing is null ? $"global::{Qualify(Name)}Codec" : $"global::{Qualify(Containing)}Codec.{Name}Codec";

    public string FullName => Qualify(Path);

    /// <summary>The type of a name in metadata, as in <c>Namespace.Outer+Inner</c>.</summary>
    public static CSharpType OfMetadata(string name)
    {
        int dot = name.LastIndexOf('.');
        string path = name.Substring(dot + 1);
        int plus = path.IndexOf('+');
        return new(dot < 0 ? "" : name.Substring(0, dot), plus < 0 ? null : path.Substring(0, plus), path.Substring(plus + 1));
    }

    private string Qualify(string path) => Namespace.Length == 0 ? path : Namespace + "." + path;
}
