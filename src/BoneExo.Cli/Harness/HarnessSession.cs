using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using BoneExo.Cli.Hosting;
using BoneExo.Dynamic;

namespace BoneExo.Cli.Harness;

/// <summary>One conversation in Bowtie's protocol.</summary>
internal sealed class HarnessSession(DynamicSchemaOptions options, string output)
{
    private const int ProtocolVersion = 1;
    private const string Draft202012 = "https://json-schema.org/draft/2020-12/schema";

    private static readonly string[] Dialects =
    [
        Draft202012,
        "https://json-schema.org/draft/2019-09/schema",
        "http://json-schema.org/draft-07/schema#",
        "http://json-schema.org/draft-06/schema#",
        "http://json-schema.org/draft-04/schema#",
    ];

    private string _dialect = Draft202012;

    public bool IsStopped { get; private set; }

    /// <summary>Answers one line; <see langword="null"/> where none is expected.</summary>
    public string? Answer(string line, CancellationToken cancellation)
    {
        JsonObject request = Request(line);
        switch ((string?)request["cmd"])
        {
            case "start":
                return Start(request).ToJsonString();
            case "dialect":
                _dialect = (string?)request["dialect"] ?? throw CommandFailure.WrongUsage("the request 'dialect' names none; add its URI");
                return new JsonObject { ["ok"] = true }.ToJsonString();
            case "run":
                return Run(request, cancellation).ToJsonString();
            case "stop":
                IsStopped = true;
                return null;
            case var other:
                throw CommandFailure.WrongUsage($"'{other}' is no request; send 'start', 'dialect', 'run' or 'stop'");
        }
    }

    private static JsonObject Request(string line)
    {
        try
        {
            return JsonNode.Parse(line, documentOptions: HarnessCase.Depth) as JsonObject
                ?? throw CommandFailure.WrongUsage("a request is no JSON object; send one per line");
        }
        catch (JsonException exception)
        {
            throw CommandFailure.WrongUsage($"a request is no JSON: {exception.Message}");
        }
    }

    private static JsonObject Start(JsonObject request)
    {
        if (request["version"]?.ToJsonString() is var version && version != "1")
            throw CommandFailure.WrongUsage($"protocol version {version ?? "(none)"} is not spoken here; ask for 1");
        return new()
        {
            ["version"] = ProtocolVersion,
            ["implementation"] = new JsonObject
            {
                ["name"] = "boneexo",
                ["language"] = "dotnet",
                ["version"] = typeof(HarnessSession).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0],
                ["dialects"] = new JsonArray([.. Dialects.Select(dialect => (JsonNode)dialect)]),
                ["homepage"] = "https://boneexo.dev",
                ["issues"] = "https://boneexo.dev/issues",
                ["source"] = "https://boneexo.dev/source",
            },
        };
    }

    private JsonObject Run(JsonObject request, CancellationToken cancellation)
    {
        JsonNode? sequence = request["seq"]?.DeepClone();
        try
        {
            HarnessCase harnessCase = HarnessCase.Read(request["case"], _dialect);
            // Before the answer is begun: a node has one parent, and the number belongs to whichever answer it will be.
            JsonArray results = harnessCase.Evaluate(options, IsAnnotated(request), cancellation);
            return new() { ["seq"] = sequence, ["results"] = results };
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // Whatever goes wrong in one case must not end the others.
            return new() { ["seq"] = sequence, ["errored"] = true, ["context"] = new JsonObject { ["message"] = exception.Message } };
        }
    }

    /// <summary>A request may ask for another output than the whole run.</summary>
    private bool IsAnnotated(JsonObject request) => ((string?)request["output"] ?? output) switch
    {
        "flag" => false,
        "annotations" => true,
        var other => throw new FormatException($"'{other}' is no output; ask for 'flag' or 'annotations'"),
    };
}
