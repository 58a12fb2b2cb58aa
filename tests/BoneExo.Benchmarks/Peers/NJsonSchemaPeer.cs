using System.Text;
using BoneExo.Benchmarks.Candidates;
using NJsonSchema;

namespace BoneExo.Benchmarks.Peers;

/// <summary>NJsonSchema: parses into Newtonsoft's tree and interprets the schema; half of the newer keywords are unknown to it.</summary>
internal sealed class NJsonSchemaPeer : Candidate
{
    public const string PeerName = "NJsonSchema";

    private readonly JsonSchema _schema;

    private NJsonSchemaPeer(JsonSchema schema) : base(PeerName) => _schema = schema;

    public static NJsonSchemaPeer Of(string schemaFile) => new(JsonSchema.FromJsonAsync(File.ReadAllText(schemaFile)).GetAwaiter().GetResult());

    public override int Run(byte[][] documents)
    {
        int valid = 0;
        foreach (byte[] document in documents)
            valid += _schema.Validate(Encoding.UTF8.GetString(document)).Count == 0 ? 1 : 0;
        return valid;
    }
}
