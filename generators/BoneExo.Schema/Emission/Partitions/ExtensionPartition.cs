using BoneExo.Schema.Collections;
using BoneExo.Schema.Emission.Units;
using BoneExo.Schema.Json;
using BoneExo.Schema.Linking;
using BoneExo.Schema.Naming;
using BoneExo.Schema.Shaping;

namespace BoneExo.Schema.Emission.Partitions;

/// <summary>Makes the units of what schemas add to open types.</summary>
internal static class ExtensionPartition
{
    public static IEnumerable<EmitUnit> Units(PartitionContext context) => context.Shapes.Extensions.Select(extension => Unit(extension, context));

    private static EmitUnit Unit(ExtensionShape extension, PartitionContext context)
    {
        UnitHeader own = context.Header(extension.Location);
        UnitHeader header = own with { Name = CompanionNames.Extension(context.Names[extension.Location]).Name };
        SchemaNode extended = context.Graph[extension.Extended];
        return extension switch
        {
            KindExtension kind => new KindExtensionUnit(
                header,
                context.Names[extension.Location].Global,
                context.Names[extension.Extended],
                extended.ResourceUri + "#" + extended.ResourcePointer,
                kind.Kind),
            LiteralExtension literals => new LiteralExtensionUnit(
                header,
                context.Names[extension.Extended].Global,
                literals.Literals.Select(literal => new LiteralFacts(literal, CompanionNames.Literal(context.Names.Member(extension.Location, literal), context.Names[extension.Extended].Name), Annotations.Meaning(extension.Location, literal, context))).ToEquatableArray()),
            _ => throw new InvalidOperationException($"extension {extension.GetType().Name} has no unit"),
        };
    }
}
