using System.CommandLine;
using System.Globalization;
using BoneExo.Cli.Hosting;
using BoneExo.Cli.Schemas;
using BoneExo.Cli.Validation;
using BoneExo.Dynamic;

namespace BoneExo.Cli.Commands;

/// <summary><c>boneexo validate</c>: files against a type of the domain or a schema, or the shipped review against everything.</summary>
internal static class ValidateCommand
{
    private const string DefaultType = "ReviewDataset";
    private const int DeepestDepth = 1000;

    private static readonly TimeSpan ProgressInterval = TimeSpan.FromSeconds(2);

    /// <summary>Validates the named files and prints what came of it.</summary>
    private delegate Task<int> Print(FileValidator validator);

    /// <summary>Runs the rules over what was read.</summary>
    private delegate IReadOnlyList<CheckedDataset> Check(IReadOnlyList<FileReport> reports);

    public static Command Create(Terminal terminal)
    {
        Argument<string[]> files = new("files") { Arity = ArgumentArity.ZeroOrMore, Description = "JSON files, or '-' for standard input; the shipped review if none are named." };
        Option<string?> type = new("--type") { HelpName = "NAME", Description = $"The type of the documents; '{DefaultType}' if absent." };
        Option<string[]> schemas = new("--schema") { HelpName = "FILE", Description = "A schema that the documents follow instead of a type of the domain; further ones are for its references." };
        Option<string[]> references = PublishedAssemblies.CreateOption();
        Option<OutputFormat> format = FormatOption.Create();
        Option<int> maxErrors = Limit("--max-errors", 1000, int.MaxValue, "How many errors are looked for in a file.");
        Option<int> maxDepth = Limit("--max-depth", 64, DeepestDepth, "How many arrays and objects may be open at once.");
        Option<bool> strict = new("--strict") { Description = "Also report members, literals and kinds that open types let through without knowing them." };
        Option<BoneExo.OutputFormat?> output = OutputPrinter.CreateOption();
        Option<bool> withReview = new("--with-review") { Description = "Look up what the records of a data set refer to in the shipped review too, as for records of any other type." };
        Option<bool> schemaOnly = new("--schema-only") { Description = "Only what the type's schema says, without rules: lines of any number, in constant memory." };
        Option<bool> ndjson = new("--ndjson") { Description = "Read one document per line, as for '.jsonl' and '.ndjson' files." };
        Option<bool> progress = new("--progress") { Description = "Say on standard error how far a long file of lines is, as to a terminal." };
        type.CompletionSources.Add(_ => DomainTypes.Names.Select(name => new System.CommandLine.Completions.CompletionItem(name)));

        Command command = new("validate", "Validates JSON and NDJSON by schema and rules; without files the shipped review, all of it.") { files, type, schemas, references, format, output, maxErrors, maxDepth, strict, withReview, schemaOnly, ndjson, progress };
        command.SetAction((parsed, cancellation) =>
        {
            bool isJson = parsed.GetValue(format) == OutputFormat.Json;
            SchemaJsonOptions options = new() { MaxErrors = parsed.GetValue(maxErrors), MaxDepth = parsed.GetValue(maxDepth) };
            if (parsed.GetValue(files) is not { Length: > 0 } paths)
                return Task.FromResult(ValidateReview([type, schemas, references, ndjson, strict, withReview, schemaOnly, output], parsed, options, isJson, terminal, cancellation));
            if (parsed.GetValue(output) is not null && new Option[] { format, strict, withReview }.FirstOrDefault(option => parsed.GetResult(option) is { Implicit: false }) is { } misplaced)
                throw CommandFailure.WrongUsage($"'{misplaced.Name}' has no say in the standard's output; leave it out, or '--output'");
            Print PrintBy(Check check) => parsed.GetValue(output) is { } standard
                ? validator => OutputPrinter.PrintAsync(paths, validator, standard, terminal, cancellation)
                : validator => ValidateAsync(paths, validator, check, isJson, terminal, cancellation);
            LineProgress? said = terminal.IsWatched || parsed.GetValue(progress) ? new(terminal, ProgressInterval) : null;
            if (parsed.GetValue(schemas) is { Length: > 0 } schemaPaths)
                return ValidateBySchemaAsync(schemaPaths, parsed.GetValue(references) ?? [], [type, strict, withReview, schemaOnly], parsed, options, parsed.GetValue(ndjson), said, PrintBy(_ => []), terminal, cancellation);
            if (parsed.GetValue(references) is { Length: > 0 })
                throw CommandFailure.WrongUsage("'--reference' is for the references of a schema; name that by '--schema'");
            DomainType domainType = DomainTypes.Named(parsed.GetValue(type) ?? DefaultType);
            if (parsed.GetValue(schemaOnly))
            {
                if (new Option[] { strict, withReview }.FirstOrDefault(option => parsed.GetResult(option) is { Implicit: false }) is { } needy)
                    throw CommandFailure.WrongUsage($"'{needy.Name}' looks at valid records, which '--schema-only' does not keep; leave out one of the two");
                return PrintBy(_ => [])(new(new TypeSchema(domainType), options, isNdjson: parsed.GetValue(ndjson), progress: said));
            }

            FileValidator validator = new(domainType, options, parsed.GetValue(strict), parsed.GetValue(ndjson));
            return PrintBy(reports => CheckRules(reports, domainType, parsed.GetValue(withReview), options))(validator);
        });
        return command;
    }

    private static int ValidateReview(Option[] forFiles, ParseResult parsed, SchemaJsonOptions options, bool isJson, Terminal terminal, CancellationToken cancellation)
    {
        if (forFiles.FirstOrDefault(option => parsed.GetResult(option) is { Implicit: false }) is { } misplaced)
            throw CommandFailure.WrongUsage($"'{misplaced.Name}' is for files; name them, or '-' for standard input");
        ReviewReport report = ReviewReport.Make(options, cancellation);
        if (isJson)
            ReviewPrinter.PrintJson(report, terminal);
        else
            ReviewPrinter.Print(report, terminal);
        return report.ExitCode;
    }

    private static async Task<int> ValidateBySchemaAsync(
        string[] schemaPaths,
        string[] references,
        Option[] forTypes,
        ParseResult parsed,
        SchemaJsonOptions options,
        bool isNdjson,
        LineProgress? progress,
        Print print,
        Terminal terminal,
        CancellationToken cancellation)
    {
        if (forTypes.FirstOrDefault(option => parsed.GetResult(option) is { Implicit: false }) is { } misplaced)
            throw CommandFailure.WrongUsage($"'{misplaced.Name}' is for types of the domain; leave it out, or '--schema'");
        using DynamicSchema schema = await DynamicSchemaFiles.CompileAsync(schemaPaths, references, terminal, cancellation);
        return await print(new(new SchemaType(schemaPaths[0], schema), options, isNdjson: isNdjson, progress: progress));
    }

    /// <summary>Runs the rules over data sets, and over records that have none around them.</summary>
    private static IReadOnlyList<CheckedDataset> CheckRules(IReadOnlyList<FileReport> reports, DomainType type, bool isWithReview, SchemaJsonOptions options) =>
        isWithReview && type is DatasetType ? RecordFiles.CheckDatasets(reports)
        : RecordFiles.Check(reports, type, options) is { } records ? [records]
        : [.. LayeredDataset.Group(reports).Select(CheckedDataset.Of)];

    private static async Task<int> ValidateAsync(string[] paths, FileValidator validator, Check check, bool isJson, Terminal terminal, CancellationToken cancellation)
    {
        List<FileReport> reports = [];
        foreach (string path in paths)
            reports.Add(await validator.ValidateAsync(path, terminal.Input, cancellation));
        IReadOnlyList<CheckedDataset> datasets = check(reports);
        if (isJson)
            FileReportPrinter.PrintJson(reports, datasets, terminal);
        else
            FileReportPrinter.Print(reports, datasets, terminal);
        return reports.Max(report => report.ExitCode);
    }

    private static Option<int> Limit(string name, int value, int most, string description) => new(name)
    {
        HelpName = "N",
        DefaultValueFactory = _ => value,
        Description = description,
        CustomParser = result =>
        {
            string text = result.Tokens[0].Value;
            if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= 1 && number <= most)
                return number;
            result.AddError(string.Create(CultureInfo.InvariantCulture, $"'{name}' is a number from 1 to {most}, not '{text}'"));
            return value;
        },
    };
}
