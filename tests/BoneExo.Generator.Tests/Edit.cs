using Microsoft.CodeAnalysis;

namespace BoneExo.Generator.Tests;

/// <summary>A build and the build after it, by the same driver.</summary>
internal sealed class Edit(Build before, Build after)
{
    private readonly GeneratorRunResult _result = after.Run(before.Run()).GetRunResult().Results.Single();

    private Reasons Of(string node) => Of(node, _result);

    /// <summary>Asserts why each node has its outputs.</summary>
    public void Expect(Reasons Documents, Reasons Model, Reasons Units, Reasons Located, Reasons Published = Reasons.None) =>
        Assert.Equal(
            $"Documents: {Documents}; Published: {Published}; Model: {Model}; Units: {Units}; Located: {Located}",
            $"Documents: {Of(TrackingNames.Documents)}; Published: {Of(TrackingNames.Published)}; Model: {Of(TrackingNames.Model)}; Units: {Of(TrackingNames.Units)}; Located: {Of(TrackingNames.Located)}");

    /// <summary>Why a node of a run has its outputs.</summary>
    public static Reasons Of(string node, GeneratorRunResult result) =>
        result.TrackedSteps.TryGetValue(node, out var steps)
            ? steps.SelectMany(step => step.Outputs).Aggregate(Reasons.None, (reasons, output) => reasons | (Reasons)(1 << (int)output.Reason))
            : Reasons.None;
}
