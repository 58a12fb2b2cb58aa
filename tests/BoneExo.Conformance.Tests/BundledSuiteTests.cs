using System.Globalization;
using BoneExo.Schema.Bundling;
using BoneExo.Schema.Collections;
using BoneExo.Schema.Diagnostics;
using BoneExo.Schema.Documents;
using BoneExo.Schema.Json;
using BoneExo.Schema.Keywords;
using BoneExo.Schema.Linking;
using Xunit.Abstractions;

namespace BoneExo.Conformance;

/// <summary>A bundle gives the verdicts of what it was made of, with no other document in reach.</summary>
public class BundledSuiteTests(ITestOutputHelper output)
{
    private const string Path = "group.json";

    [SkippableFact]
    public void Bundles_of_the_suite_say_what_it_says()
    {
        string folder = Repo.TestSuite();
        TestGroup[] groups = [.. TestSuite.Groups(folder), .. TestSuite.Groups(folder).Select(new SuiteAdapter(Drafts.Draft07, "http://json-schema.org/draft-07/schema#").Adapt).OfType<TestGroup>()];
        SchemaDocument[] remotes = [.. TestSuite.Remotes(folder)];
        CompiledSuite original = CompiledSuite.Compile(groups, remotes);
        List<string> refusals = [];
        Dictionary<TestGroup, TestGroup> bundles = [];
        foreach (TestGroup group in groups.Where(group => !original.Refusals.ContainsKey(group)))
        {
            DiagnosticSink diagnostics = new();
            if (Bundle(group, remotes, diagnostics) is { } bundle)
                bundles.Add(group, group with { SchemaText = JsonPrinter.PrintIndented(bundle) });
            else
                refusals.Add($"{group.File} › {group.Description} | {string.Join(", ", diagnostics.ToEquatableArray().Select(found => found.Rule.Id).Distinct())}");
        }

        // What defines a dialect stays where it is.
        CompiledSuite bundled = CompiledSuite.Compile([.. bundles.Values], [.. remotes.Where(remote => remote.Root is JsonObject schema && schema["$vocabulary"] is not null)]);

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{bundles.Values.Sum(group => group.Cases.Count)} tests by {bundles.Count} bundles"));
        Assert.Empty(bundled.Refusals);
        Assert.Empty(bundles.SelectMany(bundle => bundle.Key.Cases
            .Where(test => bundled.Evaluate(bundle.Value, test).Verdict != original.Evaluate(bundle.Key, test).Verdict)
            .Select(test => $"{bundle.Key.File} › {bundle.Key.Description} › {test.Description}")));
        KnownList.Verify("unbundled.txt", refusals);
    }

    private static JsonValue? Bundle(TestGroup group, SchemaDocument[] remotes, DiagnosticSink diagnostics)
    {
        SchemaDocument document = DocumentParser.Parse(new(Path, Path, group.SchemaText, SchemaRole.Validate)).Document!; // compiled before
        return Bundler.Bundle(document, Linker.Link(remotes.Prepend(document).ToEquatableArray(), new()), diagnostics);
    }
}
