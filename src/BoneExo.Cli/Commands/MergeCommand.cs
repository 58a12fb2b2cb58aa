using System.CommandLine;
using BoneExo.Cli.Hosting;
using BoneExo.Cli.Validation;
using BoneExo.Queries;

namespace BoneExo.Cli.Commands;

/// <summary><c>boneexo merge</c>: two datasets as one, with an account of what changed.</summary>
internal static class MergeCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string[]> other = new("other") { Arity = ArgumentArity.OneOrMore, Description = "The second dataset: its file, or those of its two layers." };
        Option<string[]> data = new("--data") { HelpName = "FILE", AllowMultipleArgumentsPerToken = true, Description = "The first dataset, or its two layers; the shipped review if absent." };
        Command command = new("merge", "Merges a second dataset into a first and prints the result as JSON; 'query merge' only reports.") { other, data };
        command.SetAction(async (parsed, cancellation) =>
        {
            DatasetFiles first = await DatasetFiles.ReadAsync(parsed.GetValue(data) ?? [], terminal, cancellation);
            if (first.Dataset is not { } one)
                return first.ExitCode;
            DatasetFiles second = await DatasetFiles.ReadAsync(parsed.GetValue(other) ?? [], terminal, cancellation);
            if (second.Dataset is not { } two)
                return second.ExitCode;
            MergedDataset merged = MergedDataset.Of(one, two);
            foreach (MergedRecord record in merged.Changed.Where(record => !record.IsFolded || record.Before != record.After))
                terminal.Note($"{record.Collection}: '{record.Before}' {(record.IsFolded ? "is" : "becomes")} '{record.After}'");
            if (two.Review is { } article && one.Review is not null && article != one.Review)
                terminal.Note($"review: '{article.Title}' is left out; a dataset has one article");
            terminal.Result(SchemaJson.ToJson(merged.Dataset));
            return ExitCode.Fine;
        });
        return command;
    }
}
