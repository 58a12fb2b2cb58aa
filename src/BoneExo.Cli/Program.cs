using System.Text;
using BoneExo.Cli.Hosting;

// Messages quote schemas and data, which are UTF-8 whatever the machine's language.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
using Interruption interruption = new();
return await Tool.RunAsync(args, Terminal.OfProcess(), interruption.Token);
