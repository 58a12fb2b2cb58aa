using System.CommandLine;
using BoneExo.Benchmarks;
using BoneExo.Benchmarks.Edits;
using BoneExo.Benchmarks.Generated;
using BoneExo.Benchmarks.Measuring;
using BoneExo.Benchmarks.Patterns;
using BoneExo.Benchmarks.Sizes;
using BoneExo.Benchmarks.StartUp;

Option<bool> smoke = new("--smoke") { Description = "Only sees that everything runs and that all agree on verdicts; says nothing about time." };
RootCommand root = new("Measures BoneExo.Sdk and its peers.")
{
    smoke,
    EditCommand.Create(),
    MeasureCommand.Create(),
    PatternCommand.Create(),
    SizeCommand.Create(),
    ScaleCommand.Create(),
    TableCommand.Create(),
    DomainCommand.Create(),
    LinesCommand.Create(),
    StartUpCommand.Create(),
};
root.SetAction(parsed => parsed.GetValue(smoke) ? SmokeRun.Run(Console.Out) : root.Parse("--help").Invoke());
return await root.Parse(args).InvokeAsync();
