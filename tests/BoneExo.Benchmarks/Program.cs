using System.CommandLine;
using BoneExo.Benchmarks.Sizes;

RootCommand root = new("Measures what BoneExo.Sdk emits.")
{
    SizeCommand.Create(),
};
return await root.Parse(args).InvokeAsync();
