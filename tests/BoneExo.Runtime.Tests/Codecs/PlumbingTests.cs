using System.ComponentModel;
using System.Reflection;

namespace BoneExo.Runtime.Tests.Codecs;

/// <summary>What is public for generated code alone.</summary>
public class PlumbingTests
{
    private const string Plumbing = "BoneExo.Codecs";

    [Fact]
    public void Editors_offer_nothing_of_it()
    {
        Type[] types = [.. typeof(SchemaJson).Assembly.GetExportedTypes().Where(type => type is { Namespace: Plumbing, IsNested: false })];

        Assert.NotEmpty(types);
        Assert.Empty(types.Where(type => type.GetCustomAttribute<EditorBrowsableAttribute>()?.State != EditorBrowsableState.Never).Select(type => type.FullName));
    }
}
