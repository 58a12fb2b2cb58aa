using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using BoneExo.Schema;
using BoneExo.Schema.Documents;

namespace BoneExo.Conformance;

/// <summary>A schema in the drafts it is for, instances it accepts and instances it refuses (JSON values, as arrays).</summary>
internal sealed record DialectRow(string[] Drafts, string Schema, string Valid, string Invalid);

/// <summary>Verifies rows through emitted and compiled code.</summary>
internal static class DialectTable
{
    public const string Draft202012 = "https://json-schema.org/draft/2020-12/schema";
    public const string Draft201909 = "https://json-schema.org/draft/2019-09/schema";
    public const string Draft07 = "http://json-schema.org/draft-07/schema#";
    public const string Draft06 = "http://json-schema.org/draft-06/schema#";
    public const string Draft04 = "http://json-schema.org/draft-04/schema#";

    public static readonly string[] Every = [Draft04, Draft06, Draft07, Draft201909, Draft202012];
    public static readonly string[] Since06 = [Draft06, Draft07, Draft201909, Draft202012];
    public static readonly string[] Since07 = [Draft07, Draft201909, Draft202012];
    public static readonly string[] Since201909 = [Draft201909, Draft202012];
    public static readonly string[] Before202012 = [Draft04, Draft06, Draft07, Draft201909];
    public static readonly string[] Before201909 = [Draft04, Draft06, Draft07];

    /// <summary>Fails with every row whose schema is refused, or one of whose instances has the other verdict in either form.</summary>
    /// <param name="remotes">Documents in reach, each by the URI it was retrieved from.</param>
    public static void Verify(IEnumerable<DialectRow> rows, string format = "annotate", params (string Uri, string Text)[] remotes)
    {
        List<TestGroup> groups = [.. rows.SelectMany(row => row.Drafts.Select(draft => Group(draft, row)))];
        SchemaDocument[] documents = [.. remotes.Select(remote => DocumentParser.Parse(new(remote.Uri, remote.Uri, remote.Text, SchemaRole.Reference)).Document!)];

        CompiledSuite suite = CompiledSuite.Compile(groups, documents, FormatOptions.Parse(format)!);

        List<string> failures = [.. suite.Refusals.Select(refusal => $"{refusal.Key.File} {refusal.Key.SchemaText}: {refusal.Value}")];
        foreach (TestGroup group in suite.Groups.Where(group => !suite.Refusals.ContainsKey(group)))
        {
            failures.AddRange(group.Cases
                .Where(test => suite.Evaluate(group, test) is var said && (said.Verdict != test.IsValid || said.Collected != test.IsValid))
                .Select(test => $"{group.File} {group.SchemaText}: {test.Description} is {(test.IsValid ? "valid" : "invalid")}"));
        }

        Assert.NotEmpty(groups);
        Assert.True(failures.Count == 0, string.Join("\n", failures));
    }

    private static TestGroup Group(string draft, DialectRow row)
    {
        JsonNode schema = JsonNode.Parse(row.Schema)!;
        if (schema is JsonObject members && !members.ContainsKey("$schema"))
            members.Insert(0, "$schema", draft);
        return new(draft, "", schema.ToJsonString(), [.. Cases(row.Valid, true), .. Cases(row.Invalid, false)]);
    }

    private static IEnumerable<TestCase> Cases(string instances, bool isValid) =>
        JsonDocument.Parse(instances).RootElement.EnumerateArray().Select(instance => new TestCase(instance.GetRawText(), Encoding.UTF8.GetBytes(instance.GetRawText()), isValid));
}
