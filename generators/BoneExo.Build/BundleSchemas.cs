using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using BoneExo.Schema.Bundling;
using BoneExo.Schema.Collections;
using BoneExo.Schema.Diagnostics;
using BoneExo.Schema.Documents;
using BoneExo.Schema.Json;
using BoneExo.Schema.Linking;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace BoneExo.Build;

/// <summary>The task behind <c>BoneExoBundleTo</c>: writes each schema of a project with all that its references lead to.</summary>
public sealed class BundleSchemas : Microsoft.Build.Utilities.Task
{
    // Without a mark, which JSON does not have.
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The project's schema files, each with its <c>BoneExoLogicalPath</c>; and in <c>BoneExoBundle</c> where its bundle goes, if it has one.</summary>
    [Required]
    public ITaskItem[] Schemas { get; set; } = [];

    /// <summary>The assemblies that the project references.</summary>
    public ITaskItem[] References { get; set; } = [];

    /// <inheritdoc/>
    public override bool Execute()
    {
        ParsedDocument[] parsed = [.. Schemas.Select(Parse)];
        DiagnosticSink diagnostics = new();
        diagnostics.AddRange(parsed.SelectMany(file => file.Diagnostics));
        EquatableArray<SchemaDocument> documents = parsed.Select(file => file.Document).OfType<SchemaDocument>().ToEquatableArray();
        SchemaGraph graph = Linker.Link(documents, diagnostics, References.Select(Published).OfType<PublishedSchemas>().ToEquatableArray());

        List<(string Path, JsonValue Bundle)> bundles = [];
        // What does not hold together is said once, and not again of each bundle.
        if (!diagnostics.ToEquatableArray().Any(found => found.Rule.Severity == Severity.Error))
        {
            foreach ((ITaskItem item, ParsedDocument file) in Schemas.Zip(parsed, (item, file) => (item, file)))
            {
                if (item.GetMetadata("BoneExoBundle") is { Length: > 0 } path && file.Document is { } document && Bundler.Bundle(document, graph, diagnostics) is { } bundle)
                    bundles.Add((path, bundle));
            }
        }

        Report(PublishedFindings.AtReferences(diagnostics.ToEquatableArray(), graph), parsed);
        return !Log.HasLoggedErrors && bundles.TrueForAll(bundle => Write(bundle.Path, bundle.Bundle));
    }

    private bool Write(string path, JsonValue bundle)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path));
            File.WriteAllText(path, JsonPrinter.PrintIndented(bundle), Utf8);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Log.LogError("BoneExoBundleTo: '{0}' cannot be written: {1}", path, exception.Message);
            return false;
        }
    }

    private static ParsedDocument Parse(ITaskItem item) =>
        DocumentParser.Parse(new(item.GetMetadata("BoneExoLogicalPath").Replace('\\', '/'), item.ItemSpec, File.ReadAllText(item.ItemSpec), SchemaRole.Generate));

    private static PublishedSchemas? Published(ITaskItem reference)
    {
        try
        {
            using PEReader image = new(File.OpenRead(reference.ItemSpec));
            return image.HasMetadata ? PublishedMetadata.Read(image.GetMetadataReader(), default) : null;
        }
        catch (Exception exception) when (exception is BadImageFormatException or IOException)
        {
            return null;    // the compiler itself says that it cannot read the file
        }
    }

    // Only errors: the rest the generator has said.
    private void Report(EquatableArray<SchemaDiagnostic> found, ParsedDocument[] parsed)
    {
        Dictionary<string, SourceMap> maps = [];
        foreach (ParsedDocument file in parsed)
            maps[file.Map.Document] = file.Map;
        foreach (SchemaDiagnostic diagnostic in found.Where(diagnostic => diagnostic.Rule.Severity == Severity.Error))
        {
            if (!maps.TryGetValue(diagnostic.Location.Document, out SourceMap? map))
            {
                Log.LogError("", diagnostic.Rule.Id, "", diagnostic.Location.Document, 0, 0, 0, 0, "{0}", diagnostic.Message);
                continue;
            }

            SourceSpan span = map.Locate(diagnostic);
            Log.LogError("", diagnostic.Rule.Id, "", map.FilePath, span.StartLine + 1, span.StartColumn + 1, span.EndLine + 1, span.EndColumn + 1, "{0}", diagnostic.Message);
        }
    }
}
