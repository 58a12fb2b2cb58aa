using BoneExo.Schema.Linking;
using BoneExo.Schema.Shaping;

namespace BoneExo.Schema.Naming;

/// <summary>What stands beside a type is called after it.</summary>
internal static class CompanionNames
{
    /// <summary>The class of what a schema adds to an open type.</summary>
    public static CSharpType Extension(CSharpType type) => type with { Name = type.Name + "Extension" };

    /// <summary>The member of a literal that is added to an open enum, which has members of its own beside its literals.</summary>
    public static string Literal(string name, string type) => name is "Value" or "IsKnown" or "Create" or "Description" ? name + "Value" : CSharpNames.Property(name, type);

    /// <summary>The class that goes between a record and one that it is composed of.</summary>
    public static CSharpType Conversion(CSharpType type, CSharpType known) => type with { Name = $"{type.Name}As{known.Name}" };

    /// <summary>The interface of a record.</summary>
    public static CSharpType Interface(CSharpType type) => type with { Name = "I" + type.Name };

    /// <summary>Whether a record has an interface, which records composed of it implement.</summary>
    public static bool HasInterface(SchemaNode node) => node.Flag("x-bex-interface");
}
