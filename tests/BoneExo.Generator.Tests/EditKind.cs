using Microsoft.CodeAnalysis;

namespace BoneExo.Generator.Tests;

/// <summary>What somebody does between two builds.</summary>
public enum EditKind
{
    Whitespace,
    Comment,
    Description,
    AddProperty,
    RenameProperty,
    RemoveProperty,
    AddDefinition,
    RemoveDefinition,
    CSharp,
    Option,
    OptionOfNoEffect,
    Reference,
    AddFile,
    RemoveFile,
}

/// <summary>Does it to a large build.</summary>
internal static class EditKinds
{
    private static readonly MetadataReference Unrelated = MetadataReference.CreateFromFile(typeof(FactAttribute).Assembly.Location);

    public static Build Apply(this EditKind kind, Build build, int types) => kind switch
    {
        EditKind.Whitespace => Change(build, "{\n\"$defs\"", "{\n\n\n  \"$defs\""),
        EditKind.Comment => Change(build, "{\n\"$defs\"", "{\n\"$comment\": \"new\", \"$defs\""),
        EditKind.Description => ChangeMiddle(build, types, "\"description\": \"", "\"description\": \"New "),
        EditKind.AddProperty => ChangeMiddle(build, types, "\"properties\": {", "\"properties\": { \"added\": { \"type\": \"string\" },"),
        EditKind.RenameProperty => ChangeMiddle(build, types, "\"count\"", "\"amount\""),
        EditKind.RemoveProperty => ChangeMiddle(build, types, ", \"count\": { \"type\": \"integer\" }", ""),
        EditKind.AddDefinition => Change(build, "\"$defs\": {\n", $"\"$defs\": {{\n\"A\": {LargeBuild.Definition("Sorted before all others.")},\n"),
        EditKind.RemoveDefinition => build.With("types.schema.json", Without(build.Files[0].Content, LargeBuild.Middle(types))),
        EditKind.CSharp => build with { CSharp = "class Unrelated;" },
        EditKind.Option => build.WithOption("RootNamespace", "Elsewhere"),
        EditKind.OptionOfNoEffect => build.WithOption("BoneExoNonLinearPatterns", "error"),
        EditKind.Reference => build with { References = [Unrelated] },
        EditKind.AddFile => build.With("added.schema.json", $$"""{ "$defs": { "A": {{LargeBuild.Definition("Sorted before all others.")}} } }"""),
        EditKind.RemoveFile => build.Without("other.schema.json"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private static Build Change(Build build, string old, string @new)
    {
        string text = build.Files[0].Content, changed = text.Replace(old, @new, StringComparison.Ordinal);
        Assert.NotEqual(text, changed);
        return build.With("types.schema.json", changed);
    }

    /// <summary>Changes the line of one definition.</summary>
    private static Build ChangeMiddle(Build build, int types, string old, string @new)
    {
        string line = Line(build.Files[0].Content, LargeBuild.Middle(types));
        return Change(build, line, line.Replace(old, @new, StringComparison.Ordinal));
    }

    private static string Without(string text, string type)
    {
        string[] lines = [.. text.Split('\n').Where(line => !line.StartsWith($"\"{type}\"", StringComparison.Ordinal))];
        return string.Join('\n', lines).Replace(",\n}\n}", "\n}\n}", StringComparison.Ordinal);
    }

    private static string Line(string text, string type) => text.Split('\n').Single(line => line.StartsWith($"\"{type}\"", StringComparison.Ordinal));
}
