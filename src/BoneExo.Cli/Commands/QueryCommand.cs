using System.CommandLine;
using System.CommandLine.Completions;
using BoneExo.Cli.Hosting;
using BoneExo.Cli.Querying;
using BoneExo.Cli.Validation;
using BoneExo.Domain;
using BoneExo.Queries.Catalog;
using BoneExo.Schema.Keywords;

namespace BoneExo.Cli.Commands;

/// <summary><c>boneexo query</c>: questions by name, answered with a table.</summary>
internal static class QueryCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string?> name = new("name") { Arity = ArgumentArity.ZeroOrOne, Description = "The query; a list of all if none is named." };
        Argument<string[]> arguments = new("arguments") { Arity = ArgumentArity.ZeroOrMore, Description = "What the query is told: keys, labels as people write them, or the files of a second dataset." };
        Option<TableFormat> format = TableFormatOption.Create();
        Option<string[]> data = new("--data") { HelpName = "FILE", AllowMultipleArgumentsPerToken = true, Description = "The dataset, or its two layers; the shipped review if absent." };
        name.CompletionSources.Add(_ => QueryCatalog.All.Select(query => new CompletionItem(query.Name)));

        Command command = new("query", "Answers a question about a dataset; without a name lists the questions.") { name, arguments, format, data };
        command.SetAction(async (parsed, cancellation) =>
        {
            TableFormat asked = parsed.GetValue(format);
            if (parsed.GetValue(name) is not { } wanted)
            {
                TablePrinter.Print(QueryList.Of(QueryCatalog.All), "query", asked, terminal);
                return ExitCode.Fine;
            }

            Query query = Named(wanted);
            string[] told = parsed.GetValue(arguments) ?? [];
            bool isOfTwo = query.Parameters.Any(parameter => parameter.IsDataset);
            if (isOfTwo && told.Length == 0)
                throw CommandFailure.WrongUsage($"'{query.Name}' needs a second dataset; name its file, or the files of its two layers");

            DatasetFiles first = await DatasetFiles.ReadAsync(parsed.GetValue(data) ?? [], terminal, cancellation);
            DatasetFiles? second = isOfTwo && first.Dataset is not null ? await DatasetFiles.ReadAsync(told, terminal, cancellation) : null;
            if (first.Dataset is not { } dataset || second is { Dataset: null })
                return second?.ExitCode ?? first.ExitCode;
            TablePrinter.Print(Ask(query, dataset, isOfTwo ? [] : told, second?.Dataset), query.Name, asked, terminal);
            return ExitCode.Fine;
        });
        return command;
    }

    private static Query Named(string name) => QueryCatalog.Find(name)
        ?? throw CommandFailure.WrongUsage($"there is no query '{name}'{Cure(name)}");

    private static string Cure(string name) => EditDistance.Nearest(name, QueryCatalog.All.Select(query => query.Name)) is { } nearest
        ? EditDistance.Question(nearest)
        : $"; run '{Tool.Name} query' for a list";

    private static QueryTable Ask(Query query, ReviewDataset dataset, string[] told, ReviewDataset? other)
    {
        try
        {
            return query.Ask(dataset, told, other);
        }
        catch (QueryException exception)
        {
            throw CommandFailure.WrongUsage(exception.Message);
        }
    }
}
