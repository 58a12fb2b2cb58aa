using System.Collections;
using BoneExo.Domain;

namespace BoneExo.Cli.Validation;

/// <summary>Counts the records of a data set, collection by collection.</summary>
internal static class Collections
{
    /// <summary>The collections in the order of the schema, with the number of records in all layers.</summary>
    public static IReadOnlyList<(string Name, int Records)> Count(IReadOnlyList<ReviewDataset> layers) =>
    [
        .. from property in DomainTypes.Named(nameof(ReviewDataset)).Description.Properties
           let member = typeof(ReviewDataset).GetProperty(property.Name)
           where IsValueArray(member.PropertyType)
           select (property.JsonName, layers.Sum(layer => ((IEnumerable)member.GetValue(layer)!).Cast<object>().Count())), // a struct, never null
    ];

    private static bool IsValueArray(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueArray<>);
}
