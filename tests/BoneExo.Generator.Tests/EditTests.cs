using System.Collections.Concurrent;
using BoneExo.Schema;
using BoneExo.Schema.Documents;
using BoneExo.Schema.Emission;
using Microsoft.CodeAnalysis;
using static BoneExo.Generator.Tests.EditKind;
using static BoneExo.Generator.Tests.Reasons;

namespace BoneExo.Generator.Tests;

/// <summary>What every kind of edit makes the generator do again, in builds of one to 2,000 types.</summary>
public class EditTests
{
    private static readonly ConcurrentDictionary<int, (Build Build, GeneratorDriver Driver)> Before = [];

    // The calls of the stages, by the tests of this class, which run one after the other.
    private static int parsed, compiled;
    private static readonly List<string> Emitted = [];

    public static TheoryData<int, EditKind> Cases
    {
        get
        {
            TheoryData<int, EditKind> cases = [];
            foreach (int types in (int[])[1, 100, 2000])
            {
                foreach (EditKind kind in Enum.GetValues<EditKind>())
                    cases.Add(types, kind);
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Only_what_must_run_runs_again(int types, EditKind kind)
    {
        (Build build, GeneratorDriver before) = Before.GetOrAdd(types, Start);
        (parsed, compiled) = (0, 0);
        Emitted.Clear();

        Build edited = kind.Apply(build, types);
        GeneratorRunResult result = edited.Run(before).GetRunResult().Results.Single();

        string middle = $"Sample.{LargeBuild.Middle(types)}.g.cs", resolver = "Sample.SampleJsonResolver.g.cs";
        (int Parsed, int Compiled, string[] Emitted) expected = kind switch
        {
            Whitespace => (1, 0, []),
            Comment => (1, 1, []),
            Description or AddProperty or RenameProperty or RemoveProperty => (1, 1, [middle]),
            AddDefinition or AddFile => (1, 1, ["Sample.A.g.cs", resolver]),
            RemoveDefinition => (1, 1, [resolver]),
            RemoveFile => (0, 1, [resolver]),
            CSharp or Reference => (0, 0, []),
            OptionOfNoEffect => (0, 1, []),
            Option => (0, 1, [.. result.GeneratedSources.Select(source => source.HintName)]),
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };
        Assert.Equal((expected.Parsed, expected.Compiled), (parsed, compiled));
        Assert.Subset(Emitted.ToHashSet(), expected.Emitted.ToHashSet());
        // A file that comes or goes moves those in its own slot only.
        string? moving = kind switch
        {
            AddDefinition or AddFile => "Sample.A.g.cs",
            RemoveDefinition => middle,
            RemoveFile => "Sample.Other.g.cs",
            _ => null,
        };
        Assert.All(Emitted.Except(expected.Emitted), name => Assert.Equal(moving is null ? -1 : UnitSlots.SlotOf(moving), UnitSlots.SlotOf(name)));
        Assert.InRange(Emitted.Count, expected.Emitted.Length, expected.Emitted.Length + 3);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_node_says_why_it_has_its_outputs(int types, EditKind kind)
    {
        (Build build, GeneratorDriver before) = Before.GetOrAdd(types, Start);

        GeneratorRunResult result = kind.Apply(build, types).Run(before).GetRunResult().Results.Single();

        (Reasons Documents, Reasons Model, Reasons Units, Reasons Located) expected = kind switch
        {
            Whitespace => (Unchanged | Cached, Cached, Cached, Unchanged),
            Comment => (Modified | Cached, Unchanged, Cached, Unchanged),
            Description or AddProperty or RenameProperty or RemoveProperty => (Modified | Cached, Modified, Modified | Cached, Unchanged),
            AddDefinition => (Modified | Cached, Modified, New | Modified | Cached, Unchanged),
            RemoveDefinition => (Modified | Cached, Modified, Modified | Cached | Removed, Unchanged),
            AddFile => (New | Cached, Modified, New | Modified | Cached, Unchanged),
            RemoveFile => (Cached | Removed, Modified, Modified | Cached | Removed, Unchanged),
            CSharp or Reference => (Cached, Cached, Cached, Cached),
            OptionOfNoEffect => (Cached, Unchanged, Cached, Cached),
            Option => (Cached, Modified, types == 1 ? New | Removed : New | Modified | Removed, Cached),
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };
        // Where there are many units, one that is unchanged shares the slot of one that is not.
        if (types == 2000 && kind != Option && expected.Units.HasFlag(Modified))
            expected.Units |= Unchanged;
        Assert.Equal(
            (expected.Documents, expected.Model, expected.Units, expected.Located),
            (Edit.Of(TrackingNames.Documents, result), Edit.Of(TrackingNames.Model, result), Edit.Of(TrackingNames.Units, result), Edit.Of(TrackingNames.Located, result)));
    }

    private static (Build Build, GeneratorDriver Driver) Start(int types)
    {
        Build build = LargeBuild.Of(types);
        return (build, build.Run(Counting()));
    }

    private static SchemaGenerator Counting() => new(
        (source, cancellation) =>
        {
            parsed++;
            return DocumentParser.Parse(source, cancellation);
        },
        (documents, published, options, cancellation) =>
        {
            compiled++;
            return SchemaCompiler.Compile(documents, published, options, cancellation);
        },
        unit =>
        {
            Emitted.Add(unit.HintName);
            return Emitter.Emit(unit);
        });
}
