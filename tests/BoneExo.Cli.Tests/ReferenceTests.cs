using BoneExo.Domain;

namespace BoneExo.Cli.Tests;

/// <summary>Schemas that refer to what an assembly publishes.</summary>
public sealed class ReferenceTests : IDisposable
{
    private const string Clinic = """
        {
          "type": "object",
          "properties": { "species": { "$ref": "https://boneexo.dev/v1/biology#/$defs/Species" } }
        }
        """;

    private static readonly string Sdk = typeof(Species).Assembly.Location;

    private readonly Workspace _workspace = new();

    public ReferenceTests() => _workspace.Write("clinic.schema.json", Clinic);

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public async Task Check_follows_references_into_the_assembly() =>
        Assert.Equal(
            new(0, "1 schema file, 3 generated files: 0 errors, 0 warnings, 0 notes\n", ""),
            await _workspace.Run("check", "~/clinic.schema.json", "--reference", Sdk));

    [Fact]
    public async Task Without_the_assembly_the_reference_leads_nowhere() =>
        Assert.Equal(
            "~/clinic.schema.json(3,40): error BEX2001: '$ref' target 'https://boneexo.dev/v1/biology#/$defs/Species' does not exist\n",
            (await _workspace.Run("check", "~/clinic.schema.json")).Error);

    [Fact]
    public async Task Emitted_code_uses_the_published_type()
    {
        CommandRun run = await _workspace.Run("emit", "~/clinic.schema.json", "--reference", Sdk, "--output", "~/out");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("public global::BoneExo.Domain.Species? Species { get; init; }", await File.ReadAllTextAsync(_workspace.PathOf("out/Schemas.Clinic.g.cs")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Explain_says_who_publishes_a_definition()
    {
        CommandRun run = await _workspace.Run("explain", "https://boneexo.dev/v1/biology#/$defs/Species", "~/clinic.schema.json", "--reference", Sdk);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("at           'BoneExo.Sdk' publishes it\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("BoneExo.Domain.Species", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Data_is_validated_by_the_published_schema()
    {
        _workspace.Write("d.json", """{ "species": { "id": "rat" } }""");

        CommandRun run = await _workspace.Run("validate", "--schema", "~/clinic.schema.json", "--reference", Sdk, "~/d.json");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("~/d.json:1:22: error pattern at /species/id: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_open_unions_of_the_domain_can_be_extended()
    {
        _workspace.Write("more.schema.json", """
            {
              "$defs": {
                "CircRna": { "x-bex-extends": "https://boneexo.dev/v1/biology#/$defs/Molecule", "type": "object", "required": ["kind"], "properties": { "kind": { "const": "circRna" } } },
                "Organoid": { "x-bex-extends": "https://boneexo.dev/v1/experiment#/$defs/ExperimentalModel", "type": "object", "required": ["kind"], "properties": { "kind": { "const": "organoid" } } },
                "Scaffold": { "x-bex-extends": "https://boneexo.dev/v1/experiment#/$defs/Intervention", "type": "object", "required": ["kind"], "properties": { "kind": { "const": "scaffold" } } },
                "Ultrasound": { "x-bex-extends": "https://boneexo.dev/v1/materials#/$defs/Preconditioning", "type": "object", "required": ["kind"], "properties": { "kind": { "const": "ultrasound" } } }
              }
            }
            """);

        CommandRun run = await _workspace.Run("emit", "~/more.schema.json", "--reference", Sdk, "--output", "~/out");

        Assert.Equal("10 files written to '~/out'\n", run.Error);
        Assert.Equal(4, Directory.GetFiles(_workspace.PathOf("out"), "*Extension.g.cs").Length);
    }

    [Fact]
    public async Task An_assembly_that_publishes_nothing_is_refused() =>
        Assert.Equal(
            new(3, "", $"boneexo: '{typeof(SchemaJson).Assembly.Location}' publishes no schemas; build it with 'BoneExoPublish' set to true\n"),
            await _workspace.Run("check", "~/clinic.schema.json", "--reference", typeof(SchemaJson).Assembly.Location));

    [Fact]
    public async Task A_reference_without_a_schema_is_wrong_usage()
    {
        _workspace.Write("d.json", "{}");

        Assert.Equal(
            new(2, "", "boneexo: '--reference' is for the references of a schema; name that by '--schema'\n"),
            await _workspace.Run("validate", "--reference", Sdk, "~/d.json"));
    }
}
