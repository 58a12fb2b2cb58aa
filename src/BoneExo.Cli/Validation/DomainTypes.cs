using BoneExo.Cli.Hosting;
using BoneExo.Domain;
using BoneExo.Schema.Keywords;

namespace BoneExo.Cli.Validation;

/// <summary>The types of the domain by name, found in their assembly, so that none is forgotten.</summary>
internal static class DomainTypes
{
    private static readonly Dictionary<string, DomainType> ByName = typeof(ReviewDataset).Assembly.GetExportedTypes()
        .Where(IsSchemaType)
        .Select(type => type == typeof(ReviewDataset) ? new DatasetType() : (DomainType)Activator.CreateInstance(typeof(DomainType<>).MakeGenericType(type))!) // no nullable type, so never null
        .ToDictionary(type => type.Name, StringComparer.Ordinal);

    public static IEnumerable<string> Names => ByName.Keys.Order(StringComparer.Ordinal);

    public static DomainType Named(string name)
    {
        if (ByName.TryGetValue(name, out DomainType? type))
            return type;
        string cure = EditDistance.Nearest(name, Names) is { } nearest
            ? EditDistance.Question(nearest)
            : $"; it has {string.Join(", ", Names)}";
        throw CommandFailure.WrongUsage($"the domain has no type '{name}'{cure}");
    }

    /// <summary>What a generated type is; <see langword="null"/> for any other.</summary>
    public static TypeDescription? Describe(Type type) =>
        type.DeclaringType is { } union
            ? Describe(union)?.Cases.FirstOrDefault(@case => @case.Name == $"{union.Name}.{type.Name}")
            : IsSchemaType(type) && ByName.TryGetValue(type.Name, out DomainType? known) ? known.Description : null;

    // An enum is none: it cannot implement the interface, and is no document of its own.
    private static bool IsSchemaType(Type type) => type.GetInterfaces().Any(implemented =>
        implemented.IsGenericType && implemented.GetGenericTypeDefinition() == typeof(ISchemaType<>) && implemented.GenericTypeArguments[0] == type);
}
