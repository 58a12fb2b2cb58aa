using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using BoneExo.Schema.Diagnostics;
using BoneExo.Schema.Json;

namespace BoneExo.Cli.Validation;

/// <summary>Walks a read value for what is in it beyond its schema.</summary>
internal sealed class StrangerWalk
{
    private readonly List<Stranger> _strangers = [];

    private StrangerWalk()
    {
    }

    public static IReadOnlyList<Stranger> Find(object value)
    {
        StrangerWalk walk = new();
        walk.Visit(value, "");
        return walk._strangers;
    }

    private void Visit(object? value, string pointer)
    {
        if (value is null or string or RawJson)
            return;
        Type type = value.GetType();
        if (DomainTypes.Describe(type) is { } description)
            VisitGenerated(value, description, pointer);
        else if (type is { Name: "Other", DeclaringType: { } union } && DomainTypes.Describe(union) is { } open)
            Report(pointer, DiagnosticTarget.Start, "strict/kind", $"'{Member(value, "Kind")}' is no kind that {open.Name} knows");
        else if (IsOptional(type))
            Visit(Member(value, "HasValue") is true ? Member(value, "Value") : null, pointer);
        else if (value is IEnumerable items)
            VisitItems(items, pointer);
    }

    private void VisitGenerated(object value, TypeDescription description, string pointer)
    {
        if (description.Kind == TypeKind.OpenEnum && Member(value, "IsKnown") is false)
            Report(pointer, DiagnosticTarget.Value, "strict/literal", $"'{value}' is no literal that {description.Name} knows");
        foreach (PropertyDescription property in description.Properties)
            Visit(Member(value, property.Name), JsonPointer.Append(pointer, property.JsonName));
        if (Member(value, "Unmapped") is not UnmappedMembers members)
            return;
        foreach ((string name, _) in members)
            Report(JsonPointer.Append(pointer, name), DiagnosticTarget.Key, "strict/member", $"'{name}' is no member that {description.Name} knows");
    }

    private void VisitItems(IEnumerable items, string pointer)
    {
        int index = 0;
        foreach (object? item in items)
        {
            // A map's entries.
            if (item is not null && Member(item, "Key") is string key && DomainTypes.Describe(item.GetType()) is null)
                Visit(Member(item, "Value"), JsonPointer.Append(pointer, key));
            else
                Visit(item, JsonPointer.Append(pointer, index));
            index++;
        }
    }

    private void Report(string pointer, DiagnosticTarget target, string rule, string message) => _strangers.Add(new(pointer, target, rule, message));

    private static bool IsOptional(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Optional<>);

    [DynamicDependency(DynamicallyAccessedMemberTypes.PublicProperties, typeof(KeyValuePair<,>))]
    [UnconditionalSuppressMessage("Trimming", "IL2075", Justification = "The values are of types of BoneExo.Sdk and BoneExo.Runtime, which a native build keeps whole, and entries of maps.")]
    private static object? Member(object value, string name) =>
        value.GetType().GetProperty(name, BindingFlags.Public | BindingFlags.Instance)?.GetValue(value);
}
