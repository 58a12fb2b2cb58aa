using BoneExo.Cli.Hosting;
using BoneExo.Schema.Keywords;

namespace BoneExo.Cli.Validation;

/// <summary>The types of the domain by name.</summary>
internal static class DomainTypes
{
    private static readonly Dictionary<string, (Type Type, Func<DomainType> Make)> ByName = DomainTypeList.All.ToDictionary(listed => listed.Type.Name, StringComparer.Ordinal);

    public static IEnumerable<string> Names => ByName.Keys.Order(StringComparer.Ordinal);

    public static DomainType Named(string name)
    {
        if (ByName.TryGetValue(name, out var listed))
            return listed.Make();
        string cure = EditDistance.Nearest(name, Names) is { } nearest
            ? EditDistance.Question(nearest)
            : $"; it has {string.Join(", ", Names)}";
        throw CommandFailure.WrongUsage($"the domain has no type '{name}'{cure}");
    }

    /// <summary>What a generated type is; <see langword="null"/> for any other.</summary>
    public static TypeDescription? Describe(Type type) =>
        type.DeclaringType is { } union
            ? Describe(union)?.Cases.FirstOrDefault(@case => @case.Name == $"{union.Name}.{type.Name}")
            : ByName.TryGetValue(type.Name, out var listed) && listed.Type == type ? listed.Make().Description : null;
}
