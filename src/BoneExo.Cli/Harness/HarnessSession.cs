using System.Reflection;
using BoneExo.Cli.Hosting;
using BoneExo.Dynamic;
using BoneExo.Schema.Json;

namespace BoneExo.Cli.Harness;

/// <summary>One conversation in Bowtie's protocol.</summary>
internal sealed class HarnessSession(DynamicSchemaOptions options, string output)
{
    private const string ProtocolVersion = "1";
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
        JsonPart request = JsonPart.Parse(line);
        switch (request.String("cmd"))
        {
            case "start":
                return Answers.Line(Start(request));
            case "dialect":
                _dialect = request.String("dialect") ?? throw CommandFailure.WrongUsage("the request 'dialect' names none; add its URI");
                return Answers.Line(Answers.Object(("ok", JsonBoolean.True)));
            case "run":
                return Answers.Line(Run(request, cancellation));
            case "stop":
                IsStopped = true;
                return null;
            case var other:
                throw CommandFailure.WrongUsage($"'{other}' is no request; send 'start', 'dialect', 'run' or 'stop'");
        }
    }

    private static JsonObject Start(JsonPart request)
    {
        if (request["version"]?.Text is var version && version != ProtocolVersion)
            throw CommandFailure.WrongUsage($"protocol version {version ?? "(none)"} is not spoken here; ask for 1");
        return Answers.Object(
            ("version", new Schema.Json.JsonNumber(ProtocolVersion)),
            ("implementation", Answers.Object(
                ("name", Answers.String("boneexo")),
                ("language", Answers.String("dotnet")),
                ("version", Answers.String(typeof(HarnessSession).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0])),
                ("dialects", Answers.Array(Dialects.Select(dialect => new JsonString(dialect)))),
                ("homepage", Answers.String("https://boneexo.dev")),
                ("issues", Answers.String("https://boneexo.dev/issues")),
                ("source", Answers.String("https://boneexo.dev/source")))));
    }

    private JsonObject Run(JsonPart request, CancellationToken cancellation)
    {
        JsonValue? sequence = request["seq"]?.Value;
        try
        {
            HarnessCase harnessCase = HarnessCase.Read(request["case"], _dialect);
            return Answers.Object(("seq", sequence), ("results", harnessCase.Evaluate(options, IsAnnotated(request), cancellation)));
        }
        catch (Exception exception) when (exception is not (OperationCanceledException or CommandFailure))
        {
            // Whatever goes wrong in one case must not end the others.
            return Answers.Object(("seq", sequence), ("errored", JsonBoolean.True), ("context", Answers.Object(("message", Answers.String(exception.Message)))));
        }
    }

    /// <summary>A request may ask for another output than the whole run.</summary>
    private bool IsAnnotated(JsonPart request) => (request.String("output") ?? output) switch
    {
        "flag" => false,
        "annotations" => true,
        var other => throw new FormatException($"'{other}' is no output; ask for 'flag' or 'annotations'"),
    };
}
