using BoneExo.Schema;
using BoneExo.Schema.Collections;
using BoneExo.Schema.Diagnostics;
using BoneExo.Schema.Documents;

namespace BoneExo.Conformance;

/// <summary>What the Audit stage finds in schemas of others: nothing but what was read and found true.</summary>
public class AuditTests
{
    [SkippableFact]
    public void Findings_in_real_schemas_and_in_the_suite_are_exactly_the_known_ones()
    {
        string suite = Repo.TestSuite();
        IEnumerable<string> found = Directory.GetDirectories(Repo.Shared("bench-data")).Order(StringComparer.Ordinal)
            .SelectMany(folder => Findings(Path.GetFileName(folder), File.ReadAllText(Path.Combine(folder, "schema.json"))))
            .Concat(TestSuite.Groups(suite).SelectMany(group => Findings($"{group.File} › {group.Description}", group.SchemaText)));

        KnownList.Verify("known-findings.txt", found);
    }

    private static IEnumerable<string> Findings(string name, string schema)
    {
        ParsedDocument parsed = DocumentParser.Parse(new("schema.json", "schema.json", schema, SchemaRole.Validate));
        EquatableArray<SchemaDocument> documents = [parsed.Document!]; // JSON, as the suite and the shared data are
        return SchemaCompiler.Compile(documents, new("Audited", "Audited"), default).Diagnostics
            .Where(diagnostic => diagnostic.Rule.Severity == Severity.Warning && diagnostic.Location.Document == "schema.json")
            .Select(diagnostic => $"{name} › {diagnostic.Location.Pointer} | {diagnostic.Rule.Id}: {diagnostic.Message}");
    }
}
