using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using BoneExo.Generator.Tests.CrossAssembly;
using BoneExo.Schema.Collections;
using Microsoft.CodeAnalysis;

namespace BoneExo.Generator.Tests;

/// <summary>What the pipeline keeps between runs.</summary>
public class ModelTests
{
    private static readonly string[] Nodes = [TrackingNames.Documents, TrackingNames.Published, TrackingNames.Model, TrackingNames.Units, TrackingNames.Located];

    private static readonly Build Build = DomainSchemas.Build with
    {
        References = [Assemblies.Publisher("A", "a.schema.json", """{ "$id": "https://example.org/v1/a", "$defs": { "Side": { "enum": ["left"] } } }""").File()],
    };

    [Fact]
    public void Outputs_hold_values_only()
    {
        ImmutableDictionary<string, ImmutableArray<IncrementalGeneratorRunStep>> steps = Build.Run().GetRunResult().Results.Single().TrackedSteps;
        HashSet<object> seen = new(ReferenceEqualityComparer.Instance);
        List<string> faults = [];

        foreach (string node in Nodes)
        {
            foreach (object output in steps[node].SelectMany(step => step.Outputs).Select(output => output.Value))
                Walk(output, node, seen, faults);
        }

        Assert.True(seen.Count > 1000, $"only {seen.Count} objects were walked");
        Assert.Empty(faults.Distinct());
    }

    private static void Walk(object? value, string path, HashSet<object> seen, List<string> faults)
    {
        if (value is null or string || value.GetType() is { IsPrimitive: true } or { IsEnum: true } || !seen.Add(value))
            return;
        Type type = value.GetType();
        if (IsEquatableArray(type))
        {
            foreach (object? item in (IEnumerable)value)
                Walk(item, path + "[]", seen, faults);
        }
        else if (type.Assembly != typeof(SchemaGenerator).Assembly || type.GetMethod("<Clone>$") is null)
        {
            // Roslyn's symbols, locations and trees, delegates, arrays, lists: all that keeps memory alive or compares by reference.
            faults.Add($"{path}: {type}");
        }
        else
        {
            foreach (FieldInfo field in Fields(type))
                Walk(field.GetValue(value), $"{type.Name}.{field.Name}", seen, faults);
        }
    }

    private static IEnumerable<FieldInfo> Fields(Type? type)
    {
        for (; type is not null && type != typeof(object); type = type.BaseType)
        {
            foreach (FieldInfo field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
                yield return field;
        }
    }

    private static bool IsEquatableArray(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(EquatableArray<>);
}
