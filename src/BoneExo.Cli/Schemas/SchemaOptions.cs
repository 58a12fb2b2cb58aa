using System.CommandLine;
using BoneExo.Cli.Hosting;
using BoneExo.Schema;
using BoneExo.Schema.Keywords;

namespace BoneExo.Cli.Schemas;

/// <summary>The arguments that every verb over schemas takes.</summary>
internal sealed class SchemaOptions
{
    private const string DefaultAssembly = "Schemas";

    private static readonly string[] Properties = ["AssemblyName", "BoneExoFormat", "BoneExoNonLinearPatterns", "BoneExoOptimize", "BoneExoPublish", "RootNamespace"];

    private readonly Argument<string[]> _files = new("files")
    {
        Arity = ArgumentArity.ZeroOrMore,
        Description = "Schema files, or folders with '*.schema.json'; the current folder if none are named.",
    };

    private readonly Option<string?> _namespace = new("--namespace")
    {
        HelpName = "N",
        Description = "The namespace of documents without 'x-bex-namespace'; the assembly's name if absent.",
    };

    private readonly Option<string?> _assembly = new("--assembly")
    {
        HelpName = "NAME",
        Description = $"The assembly's name, after which the JSON resolver is called; '{DefaultAssembly}' if absent.",
    };

    private readonly Option<string> _project = new("--project")
    {
        HelpName = "FOLDER",
        DefaultValueFactory = _ => ".",
        Description = "The project's folder: a schema file in it has its logical path relative to it, as in a build.",
    };

    private readonly Option<string[]> _options = new("--option")
    {
        HelpName = "Name=value",
        Description = "A build property that the generator reads: AssemblyName, BoneExoFormat, BoneExoNonLinearPatterns, BoneExoOptimize, BoneExoPublish or RootNamespace.",
    };

    private readonly Option<string[]> _references = PublishedAssemblies.CreateOption();

    public void AddTo(Command command)
    {
        command.Add(_files);
        foreach (Option option in (Option[])[_namespace, _assembly, _project, _options, _references])
            command.Add(option);
    }

    public Task<SchemaSet> LoadAsync(ParseResult parsed, StageClock clock, CancellationToken cancellation)
    {
        string[] files = parsed.GetValue(_files) is { Length: > 0 } named ? named : ["."];
        Dictionary<string, string> properties = BuildProperties(parsed);
        SchemaInput input = new(
            SchemaFiles.Find(files, parsed.GetRequiredValue(_project)),
            PublishedAssemblies.Read(parsed.GetValue(_references) ?? [], cancellation),
            IsPublished(properties));
        return SchemaSet.LoadAsync(input, Options(parsed, properties), clock, cancellation);
    }

    private Dictionary<string, string> BuildProperties(ParseResult parsed)
    {
        Dictionary<string, string> values = [];
        foreach (string option in parsed.GetValue(_options) ?? [])
        {
            int equals = option.IndexOf('=');
            string name = equals < 0 ? option : option[..equals];
            if (!Properties.Contains(name))
                throw CommandFailure.WrongUsage($"the generator reads no build property '{name}'{EditDistance.Question(EditDistance.Nearest(name, Properties))}");
            if (equals < 0 || equals + 1 == option.Length)
                throw CommandFailure.WrongUsage($"'--option {name}' has no value; write '{name}=…'");
            values[name] = option[(equals + 1)..];
        }

        return values;
    }

    private static bool IsPublished(Dictionary<string, string> values) => values.GetValueOrDefault("BoneExoPublish") switch
    {
        null or "false" => false,
        "true" => true,
        var other => throw CommandFailure.WrongUsage($"'{other}' is no value of 'BoneExoPublish'; write 'true' or 'false'"),
    };

    private CompilerOptions Options(ParseResult parsed, Dictionary<string, string> values)
    {
        string assembly = parsed.GetValue(_assembly) ?? values.GetValueOrDefault("AssemblyName") ?? DefaultAssembly;
        string format = values.GetValueOrDefault("BoneExoFormat") ?? "annotate";
        string patterns = values.GetValueOrDefault("BoneExoNonLinearPatterns") ?? "info";
        string optimize = values.GetValueOrDefault("BoneExoOptimize") ?? "true";
        return new(parsed.GetValue(_namespace) ?? values.GetValueOrDefault("RootNamespace") ?? assembly, assembly)
        {
            Format = FormatOptions.Parse(format)
                ?? throw CommandFailure.WrongUsage($"'{format}' is no value of 'BoneExoFormat'; write 'assert' or 'annotate', and exceptions as in 'assert,email=annotate'"),
            RefusesNonLinearPatterns = CompilerOptions.ParseNonLinearPatterns(patterns)
                ?? throw CommandFailure.WrongUsage($"'{patterns}' is no value of 'BoneExoNonLinearPatterns'; write 'error' or 'info'"),
            Optimizes = CompilerOptions.ParseOptimize(optimize)
                ?? throw CommandFailure.WrongUsage($"'{optimize}' is no value of 'BoneExoOptimize'; write 'true' or 'false'"),
        };
    }
}
