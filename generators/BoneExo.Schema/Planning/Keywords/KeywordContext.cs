using System.Globalization;
using BoneExo.Schema.Collections;
using BoneExo.Schema.Diagnostics;
using BoneExo.Schema.Json;
using BoneExo.Schema.Keywords;
using BoneExo.Schema.Linking;

namespace BoneExo.Schema.Planning.Keywords;

/// <summary>A schema object whose keywords are read; their forms have been checked before.</summary>
internal sealed record KeywordContext(SchemaNode Node, CompilerOptions Options, DiagnosticSink Diagnostics)
{
    private static readonly string[] InPlaceApplicators = ["$ref", "$dynamicRef", "allOf", "anyOf", "oneOf", "not", "if", "dependentSchemas"];

    /// <summary>The patterns that have been compiled: schemas repeat them.</summary>
    public Dictionary<string, PatternResult> Patterns { get; init; } = [];

    /// <summary>The value of a keyword that means something in this dialect.</summary>
    public JsonValue? this[string keyword] => Node.View[keyword];

    public Dialect Dialect => Node.View.Dialect;

    /// <summary>Where the subschema of an applicator stands: below the keyword as it is written.</summary>
    public SchemaLocation At(params string[] tokens) =>
        Node.Location with { Pointer = tokens.Skip(1).Aggregate(JsonPointer.Append(Node.Location.Pointer, Node.View.Written(tokens[0])), JsonPointer.Append) };

    public string? Lexeme(string keyword) => this[keyword] is JsonNumber number ? number.Lexeme : null;

    /// <summary>A size such as <c>minLength</c>; one that no instance can reach reads as the largest.</summary>
    public int? Size(string keyword)
    {
        if (Lexeme(keyword) is not { } lexeme)
            return null;
        return decimal.TryParse(lexeme, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal size) && size <= int.MaxValue
            ? (int)size
            : int.MaxValue;
    }

    /// <summary>Where the one subschema of a keyword stands, if the keyword is there.</summary>
    public SchemaLocation? Subschema(string keyword) => this[keyword] is null ? null : At(keyword);

    /// <summary>Where the subschemas of a keyword that lists them stand.</summary>
    public EquatableArray<SchemaLocation> Branches(string keyword) =>
        this[keyword] is JsonArray branches
            ? Enumerable.Range(0, branches.Items.Count).Select(index => At(keyword, index.ToString(CultureInfo.InvariantCulture))).ToEquatableArray()
            : [];

    /// <summary>The names of a keyword that maps names to subschemas, and where those stand.</summary>
    public IEnumerable<(string Name, SchemaLocation Schema)> Members(string keyword) =>
        from viewed in Node.View.All(keyword)
        let location = Node.Location with { Pointer = JsonPointer.Append(Node.Location.Pointer, viewed.Written) }
        from member in Members(viewed.Value)
        select (member.Name, location with { Pointer = JsonPointer.Append(location.Pointer, member.Name) });

    /// <summary>The members of a keyword that maps names to values.</summary>
    public IEnumerable<JsonMember> Values(string keyword) => Node.View.All(keyword).SelectMany(viewed => Members(viewed.Value));

    /// <summary>The strings of a keyword that lists names.</summary>
    public EquatableArray<string> Names(string keyword) => this[keyword] is { } names ? Names(names) : [];

    private static EquatableArray<JsonMember> Members(JsonValue value) => value is JsonObject map ? map.Members : [];

    public static EquatableArray<string> Names(JsonValue names) =>
        names is JsonArray list ? list.Items.OfType<JsonString>().Select(name => name.Value).ToEquatableArray() : [];

    /// <summary>Whether another schema may evaluate members or items of the same instance.</summary>
    public bool HasInPlaceApplicator =>
        InPlaceApplicators.Any(keyword => this[keyword] is not null);

    /// <summary>A compiled pattern; one that cannot be is reported where it stands, at the path below this schema.</summary>
    public CompiledPattern? Pattern(string ecma, params string[] path)
    {
        // A member's name is the pattern under `patternProperties`, the value under `pattern`.
        DiagnosticTarget target = path.Length > 1 ? DiagnosticTarget.Key : DiagnosticTarget.Value;
        if (!Patterns.TryGetValue(ecma, out PatternResult? result))
            Patterns.Add(ecma, result = PatternCompiler.Compile(ecma));
        if (result.Fault is { } fault)
            Diagnostics.Report(SchemaRules.InvalidPattern, At(path), target, ecma, fault.Offset.ToString(CultureInfo.InvariantCulture), fault.Message);
        else if (result.Pattern is { IsLinear: false })
            Diagnostics.Report(SchemaRules.NonLinearPattern with { Severity = Options.RefusesNonLinearPatterns ? Severity.Error : Severity.Info }, At(path), target, ecma);
        return result.Pattern;
    }

    public void Report(SchemaRule rule, string keyword, DiagnosticTarget target, params string[] arguments) =>
        Diagnostics.Report(rule, At(keyword), target, arguments);
}
