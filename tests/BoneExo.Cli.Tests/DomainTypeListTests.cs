using BoneExo.Cli.Validation;
using BoneExo.Domain;

namespace BoneExo.Cli.Tests;

public class DomainTypeListTests
{
    [Fact]
    public void No_type_of_the_domain_is_forgotten() =>
        Assert.Equal(
            typeof(ReviewDataset).Assembly.GetExportedTypes().Where(IsSchemaType).Select(type => type.Name).Order(StringComparer.Ordinal),
            DomainTypes.Names);

    [Fact]
    public void Every_type_is_listed_with_its_own_description() =>
        Assert.All(DomainTypeList.All, listed => Assert.Equal(listed.Type.Name, listed.Make().Name));

    // An enum is none: it cannot implement the interface, and is no document of its own.
    private static bool IsSchemaType(Type type) => type.GetInterfaces().Any(implemented =>
        implemented.IsGenericType && implemented.GetGenericTypeDefinition() == typeof(ISchemaType<>) && implemented.GenericTypeArguments[0] == type);
}
