using Microsoft.CodeAnalysis;

namespace BoneExo.Generator.Tests.CrossAssembly;

public class ReferenceTests
{
    private const string Tissue = """
        {
          "$id": "https://example.org/v1/tissue",
          "x-bex-namespace": "Tissue",
          "$defs": {
            "Specimen": {
              "description": "A piece of tissue.",
              "type": "object",
              "required": ["id", "side"],
              "properties": {
                "id": { "$ref": "#/$defs/SpecimenId" },
                "side": { "$ref": "#/$defs/Side" },
                "site": { "type": "object", "properties": { "name": { "type": "string" } } },
                "stain": { "$ref": "#/$defs/Stain" },
                "evidence": { "$ref": "#/$defs/Evidence" }
              }
            },
            "SpecimenId": { "type": "string", "pattern": "^sp-[0-9]+$", "x-bex-kind": "id" },
            "Weight": { "type": "number", "minimum": 0 },
            "Side": { "enum": ["left", "right"] },
            "Stain": { "anyOf": [{ "enum": ["red"] }, { "type": "string" }] },
            "Evidence": {
              "type": "object",
              "oneOf": [
                { "properties": { "kind": { "const": "photo" }, "page": { "type": "integer" } }, "required": ["kind"], "unevaluatedProperties": false },
                { "properties": { "kind": { "const": "note" } }, "required": ["kind"] }
              ]
            },
            "Even": { "not": { "multipleOf": 3 }, "type": "integer" },
            "Tags": { "type": "array", "items": { "$ref": "#/$defs/Side" }, "uniqueItems": true }
          }
        }
        """;

    private const string Clinic = """
        {
          "$defs": {
            "Visit": {
              "type": "object",
              "required": ["specimen"],
              "properties": {
                "specimen": { "$ref": "https://example.org/v1/tissue#/$defs/Specimen" },
                "others": { "type": "array", "items": { "$ref": "https://example.org/v1/tissue#/$defs/SpecimenId" } },
                "weight": { "$ref": "https://example.org/v1/tissue#/$defs/Weight" },
                "sides": { "type": "object", "additionalProperties": { "$ref": "https://example.org/v1/tissue#/$defs/Side" } },
                "stain": { "$ref": "https://example.org/v1/tissue#/$defs/Stain" },
                "evidence": { "anyOf": [{ "$ref": "https://example.org/v1/tissue#/$defs/Evidence" }, { "type": "null" }] },
                "count": { "$ref": "https://example.org/v1/tissue#/$defs/Even" },
                "tags": { "$ref": "https://example.org/v1/tissue#/$defs/Tags" }
              }
            }
          }
        }
        """;

    private static readonly Build A = Assemblies.Publisher("Tissue", "tissue.schema.json", Tissue);

    [Fact]
    public void File_and_project_reference_give_identical_output()
    {
        Build file = Assemblies.User("Clinic", Clinic, A.File());
        Build project = Assemblies.User("Clinic", Clinic, A.Project());

        Assert.Empty(file.Problems());
        Assert.Equal(["BoneExo.Manifest.g.cs", "Clinic.ClinicJsonResolver.g.cs", "Clinic.Visit.g.cs", "Clinic.https_3A____example_2Eorg__v1__tissueEvaluators.g.cs"], file.Texts().Keys);
        Assert.Equal(file.Texts(), project.Texts());
    }

    [Fact]
    public void Types_of_the_other_assembly_are_used_and_not_emitted_again()
    {
        string visit = Assemblies.User("Clinic", Clinic, A.File()).Texts()["Clinic.Visit.g.cs"];

        Assert.Contains("public required global::Tissue.Specimen Specimen { get; init; }", visit, StringComparison.Ordinal);
        Assert.Contains("public global::BoneExo.ValueArray<global::Tissue.SpecimenId> Others { get; init; }", visit, StringComparison.Ordinal);
        Assert.Contains("public global::Tissue.Weight? Weight { get; init; }", visit, StringComparison.Ordinal);
        Assert.Contains("public global::BoneExo.ValueMap<global::Tissue.Side> Sides { get; init; }", visit, StringComparison.Ordinal);
        Assert.Contains("public global::BoneExo.Optional<global::Tissue.Evidence?> Evidence { get; init; }", visit, StringComparison.Ordinal);
        Assert.Contains("public long? Count { get; init; }", visit, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "specimen": { "id": "sp-1", "side": "left" }, "others": ["sp-2"], "count": 4, "sides": { "a": "left" } }""", "")]
    [InlineData("""{ "specimen": { "id": "1", "side": "left" } }""", "/specimen/id https://example.org/v1/tissue#/$defs/SpecimenId/pattern")]
    [InlineData("""{ "specimen": { "id": "sp-1", "side": "left" }, "others": ["2"] }""", "/others/0 https://example.org/v1/tissue#/$defs/SpecimenId/pattern")]
    [InlineData("""{ "specimen": { "id": "sp-1", "side": "left" }, "count": 3 }""", "/count https://example.org/v1/tissue#/$defs/Even/not")]
    [InlineData("""{ "specimen": { "id": "sp-1", "side": "left" }, "evidence": { "kind": "photo", "size": 1 } }""", "/evidence/size https://example.org/v1/tissue#/$defs/Evidence/oneOf/0/unevaluatedProperties")]
    [InlineData("""{ "specimen": { "id": "sp-1", "side": "left" }, "tags": ["left", "left"] }""", "/tags https://example.org/v1/tissue#/$defs/Tags/uniqueItems")]
    public void Values_are_judged_by_the_other_assembly(string json, string errors) =>
        Assert.Equal(errors, Assemblies.Run(json, A, Assemblies.User("Clinic", Clinic, A.File()) with
        {
            CSharp = Assemblies.Program("""
                return string.Join(" ", SchemaJson.Validate<Clinic.Visit>(json).Errors.Select(error => error.Pointer + " " + error.SchemaLocation.Replace("tissue.schema.json", "https://example.org/v1/tissue")));
                """),
        }));

    [Fact]
    public void Values_are_read_and_written_by_the_other_assembly()
    {
        const string Json = """{"specimen":{"id":"sp-1","side":"left","site":{"name":"femur"},"more":1},"stain":"blue","evidence":{"kind":"note"}}""";

        object? written = Assemblies.Run(Json, A, Assemblies.User("Clinic", Clinic, A.File()) with
        {
            CSharp = Assemblies.Program("""
                Clinic.Visit visit = SchemaJson.Parse<Clinic.Visit>(json);
                Tissue.SpecimenSite site = visit.Specimen.Site!;
                return SchemaJson.ToJson(visit with { Specimen = visit.Specimen with { Side = Tissue.Side.Right } }) + site.Name + SchemaJson.Describe<Clinic.Visit>().Properties[0].Type!().Name;
                """),
        });

        Assert.Equal(Json.Replace("left", "right", StringComparison.Ordinal) + "femurSpecimen", written);
    }

    [Fact]
    public void Published_schemas_lead_through_a_third_assembly()
    {
        Build clinic = Assemblies.Publisher("Clinic", "clinic.schema.json", Clinic.Insert(1, """ "$id": "https://example.org/v1/clinic",""")) with { References = [A.File()] };
        Build ward = Assemblies.User(
            "Ward",
            """{ "$defs": { "Day": { "type": "object", "properties": { "visits": { "type": "array", "items": { "$ref": "https://example.org/v1/clinic#/$defs/Visit" } } } } } }""",
            A.File(),
            clinic.File());

        Assert.Empty(ward.Problems());
        Assert.Equal("1", Assemblies.Run("""{ "visits": [{ "specimen": { "id": "sp-1", "side": "left" } }] }""", A, clinic, ward with
        {
            CSharp = Assemblies.Program("return SchemaJson.Parse<Ward.Day>(json).Visits.Count(visit => visit.Specimen.Side == Tissue.Side.Left).ToString();"),
        }));
    }

    [Fact]
    public void The_order_of_references_says_nothing()
    {
        Build copy = Assemblies.Named("Copy") with { Files = [new("tissue.schema.json", Tissue, "validate", isPublished: true)] };
        MetadataReference first = A.File(), second = copy.File();

        Assert.Equal(
            Assemblies.User("Clinic", Clinic, first, second).Texts(),
            Assemblies.User("Clinic", Clinic, second, first).Texts());
        Assert.Empty(Assemblies.User("Clinic", Clinic, second, first).Problems());
    }

    [Fact]
    public void References_by_file_name_are_published_by_their_URI()
    {
        Build a = Assemblies.Named("A") with
        {
            Files =
            [
                new("one.schema.json", """{ "$id": "https://example.org/v1/one", "$defs": { "T": { "type": "object", "properties": { "s": { "$ref": "two.schema.json#/$defs/S" } } } } }""", isPublished: true),
                new("two.schema.json", """{ "$id": "urn:two", "$defs": { "S": { "enum": ["x"] } } }""", isPublished: true),
            ],
        };
        Build b = Assemblies.User("B", """{ "$defs": { "U": { "type": "object", "properties": { "t": { "$ref": "https://example.org/v1/one#/$defs/T" } } } } }""", a.File());

        Assert.Empty(a.Problems());
        Assert.Contains("""{\"$ref\":\"urn:two#/$defs/S\"}""", a.Texts()["BoneExo.Manifest.g.cs"], StringComparison.Ordinal);
        Assert.Empty(b.Problems());
        Assert.Contains("global::A.T? T ", b.Texts()["B.U.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_schema_published_for_validation_only_is_evaluated_from_its_text()
    {
        Build a = Assemblies.Named("A") with { Files = [new("a.schema.json", """{ "$id": "https://example.org/v1/a", "type": "object", "required": ["x"], "properties": { "x": { "type": "string" } } }""", "validate", isPublished: true)] };
        Build b = Assemblies.User("B", """{ "$defs": { "U": { "type": "object", "properties": { "a": { "$ref": "https://example.org/v1/a" } } } } }""", a.File());

        Assert.Empty(b.Problems());
        Assert.Contains("BoneExo.RawJson? A ", b.Texts()["B.U.g.cs"], StringComparison.Ordinal);
        Assert.Contains("internal static class https_3A____example_2Eorg__v1__aEvaluators", b.Texts()["B.https_3A____example_2Eorg__v1__aEvaluators.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_resource_inside_a_published_document_is_found_by_its_own_URI()
    {
        Build a = Assemblies.Publisher("A", "a.schema.json", """{ "$id": "https://example.org/v1/a", "$defs": { "Inner": { "$id": "inner", "enum": ["x"] } } }""");
        Build b = Assemblies.User("B", """{ "$defs": { "U": { "type": "object", "properties": { "inner": { "$ref": "https://example.org/v1/inner" } } } } }""", a.File());

        Assert.Empty(b.Problems());
        Assert.Contains("global::A.Inner? Inner ", b.Texts()["B.U.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_published_unless_the_build_says_so() =>
        Assert.DoesNotContain("BoneExo.Manifest.g.cs", Build.Of(Tissue).Texts().Keys);
}
