namespace BoneExo.Generator.Tests.CrossAssembly;

/// <summary>The index of a dataset whose collections hold types of another assembly.</summary>
public class IndexTests
{
    private const string Base = """
        {
          "$id": "https://example.org/v1/base",
          "$defs": {
            "Study": {
              "type": "object",
              "required": ["id"],
              "properties": { "id": { "$ref": "#/$defs/StudyId" }, "repeats": { "$ref": "#/$defs/StudyId" }, "parts": { "type": "array", "items": { "$ref": "#/$defs/Part" } } }
            },
            "Part": { "type": "object", "properties": { "molecules": { "type": "array", "items": { "$ref": "#/$defs/MoleculeId" } } } },
            "Molecule": {
              "oneOf": [
                { "type": "object", "required": ["kind", "id"], "properties": { "kind": { "const": "gene" }, "id": { "$ref": "#/$defs/MoleculeId" }, "target": { "$ref": "#/$defs/MoleculeId" } } },
                { "type": "object", "required": ["kind"], "properties": { "kind": { "type": "string", "not": { "enum": ["gene"] } } } }
              ]
            },
            "StudyId": { "type": "string", "pattern": "^st-", "x-bex-kind": "id", "x-bex-ref": "#/studies" },
            "MoleculeId": { "type": "string", "pattern": "^m-", "x-bex-kind": "id", "x-bex-ref": "#/molecules" }
          }
        }
        """;

    private const string Clinic = """
        {
          "$defs": {
            "Archive": {
              "type": "object",
              "properties": {
                "studies": { "type": "array", "items": { "$ref": "#/$defs/MyStudy" }, "x-bex-key": "id" },
                "molecules": { "type": "array", "items": { "$ref": "https://example.org/v1/base#/$defs/Molecule" }, "x-bex-key": "id" },
                "wards": { "type": "array", "items": { "$ref": "#/$defs/Ward" }, "x-bex-key": "name" }
              }
            },
            "MyStudy": {
              "allOf": [{ "$ref": "https://example.org/v1/base#/$defs/Study" }],
              "type": "object",
              "properties": { "ward": { "type": "string", "x-bex-ref": "#/wards" } }
            },
            "Ward": { "type": "object", "required": ["name"], "properties": { "name": { "type": "string", "x-bex-ref": "#/wards" }, "first": { "$ref": "https://example.org/v1/base#/$defs/StudyId" } } }
          }
        }
        """;

    private const string Data = """
        {
          "studies": [{ "id": "st-1", "ward": "W", "parts": [{ "molecules": ["m-1", "m-2"] }] }, { "id": "st-2", "repeats": "st-1" }],
          "molecules": [{ "kind": "gene", "id": "m-1", "target": "m-2" }, { "kind": "circRna", "id": "m-2" }],
          "wards": [{ "name": "W", "first": "st-2" }]
        }
        """;

    private static readonly Build A = Assemblies.Publisher("Base", "base.schema.json", Base);
    private static readonly Build B = Assemblies.User("Clinic", Clinic, A.File());

    [Theory]
    [InlineData("""index.Studies[StudyId.Parse("st-1")].Ward""", "W")]
    [InlineData("""index.TryGet(MoleculeId.Parse("m-2"), out Molecule? molecule) && molecule is Molecule.Other""", "True")]
    [InlineData("""string.Join(" ", index.StudiesOf(StudyId.Parse("st-1")).Select(study => study.Id))""", "st-2")]
    [InlineData("""string.Join(" ", index.StudiesOf(MoleculeId.Parse("m-2")).Select(study => study.Id))""", "st-1")]
    [InlineData("""string.Join(" ", index.WardsOf(StudyId.Parse("st-2")).Select(ward => ward.Name))""", "W")]
    [InlineData("""string.Join(" ", index.StudiesOf("W").Select(study => study.Id))""", "st-1")]
    [InlineData("""index.MoleculesOf(MoleculeId.Parse("m-2")).Count""", "1")]
    [InlineData("""string.Join(" ", index.ListReferences().Select(reference => reference.Pointer))""",
        "/studies/0/parts/0/molecules/0 /studies/0/parts/0/molecules/1 /studies/0/ward /studies/1/repeats /molecules/0/target /wards/0/first")]
    public void References_of_both_assemblies_are_followed(string expression, string expected) => Assert.Equal(expected, Run(expression, Data));

    [Theory]
    [InlineData("\"target\": \"m-2\"", "\"target\": \"m-9\"", "/molecules/0/target: 'm-9' is no key of molecules; add the record or correct the key")]
    [InlineData("\"first\": \"st-2\"", "\"first\": \"st-9\"", "/wards/0/first: 'st-9' is no key of studies; add the record or correct the key")]
    [InlineData("[\"m-1\", \"m-2\"]", "[\"m-9\"]", "/studies/0/parts/0/molecules/0: 'm-9' is no key of molecules; add the record or correct the key")]
    public void A_broken_key_is_found_in_types_of_both(string before, string after, string fault) =>
        Assert.Equal(fault, Run("index.FindFaults().Single()", Data.Replace(before, after, StringComparison.Ordinal)));

    private static object? Run(string expression, string json) => Assemblies.Run(json, A, B with
    {
        CSharp = "using Base;\nusing Clinic;\n" + Assemblies.Program($$"""
            ArchiveIndex index = new(SchemaJson.Parse<Archive>(json));
            object? answer = {{expression}};
            return FormattableString.Invariant($"{answer}");
            """),
    });
}
