using System.Globalization;
using BoneExo.Schema;
using BoneExo.Schema.Diagnostics;
using BoneExo.Schema.Json;
using BoneExo.Schema.Linking;
using BoneExo.Schema.Planning;
using BoneExo.Schema.Shaping;

namespace BoneExo.Cli.Explaining;

/// <summary>Says in lines what each stage knows of a subschema.</summary>
internal sealed class Explanation(SchemaAnalysis analysis, IReadOnlyDictionary<string, SourceMap> maps)
{
    public IEnumerable<string> Node(SchemaNode node)
    {
        yield return Row("at", Place(node.Location));
        yield return Row("uri", $"{node.ResourceUri}#{JsonPointer.ToFragment(node.ResourcePointer)}");
        foreach ((string keyword, SchemaLocation target) in node.References)
            yield return Row(keyword, target.ToString());
        foreach (SchemaNode other in analysis.Graph.Nodes.Where(other => other.References.Values.Contains(node.Location)).OrderBy(other => other.Location))
            yield return Row("used by", other.Location.ToString());
    }

    public IEnumerable<string> Plan(SchemaLocation location)
    {
        Plan plan = analysis.Plans[location];
        if (plan.IsTrivial)
            yield return "every value is valid";
        if (plan.IsTyped)
            yield return Row("type", string.Join(", ", plan.Types.ToNames()));
        foreach ((string keyword, string value) in plan.Checks.SelectMany(check => CheckSpelling.Rows(check, location)))
            yield return Row(keyword, value);
    }

    public IEnumerable<string> Shape(SchemaLocation location)
    {
        ShapeSpelling spelling = new(analysis.Names);
        SchemaLocation resolved = analysis.Plans.Resolve(location);
        if (resolved != location)
            yield return Row("same as", resolved.ToString());
        if (analysis.Shapes.TryGetShape(resolved, out Shape? shape) && shape is not null)
        {
            foreach (string line in spelling.Lines(shape))
                yield return line;
        }
        else if (analysis.Shapes.TryGetForm(resolved, out ValueForm? form) && form is not null)
        {
            yield return form is RawForm { Reason: { } reason } ? $"RawJson, because {reason}" : spelling.Spell(form);
        }
        else
        {
            yield return "none, because no type's shape needs one here; it is only validated";
        }
    }

    private string Place(SchemaLocation location)
    {
        if (analysis.Graph.IsPublished(location.Document))
            return $"'{analysis.Graph.Published.Assembly(location.Document)}' publishes it";
        if (!maps.TryGetValue(location.Document, out SourceMap? map))
            return "the standard's meta-schema";
        // The rule is of no consequence for the place of the value.
        SourceSpan span = map.Locate(new(SchemaRules.NoNaturalShape, location, DiagnosticTarget.Key, []));
        return string.Create(CultureInfo.InvariantCulture, $"{map.FilePath}({span.StartLine + 1},{span.StartColumn + 1})");
    }

    private static string Row(string name, string value) => $"{name,-12} {value}";
}
