namespace BoneExo.Generator.Tests.CrossAssembly;

/// <summary>Records composed of another assembly's, and stricter definitions of them.</summary>
public class CompositionTests
{
    private const string Base = """
        {
          "$id": "https://example.org/v1/base",
          "$defs": {
            "Study": {
              "description": "An experiment.",
              "x-bex-interface": true,
              "type": "object",
              "required": ["id"],
              "properties": {
                "id": { "$ref": "#/$defs/StudyId" },
                "title": { "type": "string" },
                "animals": { "type": "integer", "minimum": 0 },
                "note": { "type": ["string", "null"] },
                "arms": { "type": "array", "items": { "type": "string" } }
              }
            },
            "StudyId": { "type": "string", "pattern": "^st-", "x-bex-kind": "id" }
          }
        }
        """;

    private const string Clinic = """
        {
          "$id": "https://clinic.example/v1/clinic",
          "$defs": {
            "MyStudy": {
              "allOf": [{ "$ref": "https://example.org/v1/base#/$defs/Study" }],
              "type": "object",
              "required": ["ward", "animals", "note"],
              "properties": { "ward": { "type": "string", "minLength": 1 }, "from": { "type": "string" } }
            },
            "StrictStudy": {
              "description": "A study that can be published.",
              "$ref": "https://example.org/v1/base#/$defs/Study",
              "required": ["title"],
              "properties": { "animals": { "minimum": 6 } }
            },
            "Report": { "type": "object", "properties": { "study": { "$ref": "#/$defs/StrictStudy" } } }
          }
        }
        """;

    private const string Json = """{"id":"st-1","animals":4,"note":null,"arms":["a"],"ward":"W1","from":"x","more":[1]}""";

    private static readonly Build A = Assemblies.Publisher("Base", "base.schema.json", Base);
    private static readonly Build B = Assemblies.Publisher("Clinic", "clinic.schema.json", Clinic) with { References = [A.File()] };

    [Fact]
    public void An_application_without_the_extension_keeps_its_members() =>
        Assert.Equal(Json.Replace(""","from":"x","more":[1]""", "", StringComparison.Ordinal), Assemblies.Run(Json.Replace(""","from":"x","more":[1]""", "", StringComparison.Ordinal), A, Assemblies.User("App", "{}", A.File()) with
        {
            CSharp = "using Base;\n" + Assemblies.Program("""
                Study study = SchemaJson.Parse<Study>(json);
                return study.Unmapped.Count == 1 ? SchemaJson.ToJson(study) : "lost";
                """),
        }));

    [Theory]
    [InlineData("MyStudy mine = MyStudy.From(SchemaJson.Parse<Study>(json)); return SchemaJson.ToJson(mine);")]
    [InlineData("MyStudy mine = SchemaJson.Parse<MyStudy>(json); return SchemaJson.ToJson(MyStudy.From(mine.ToStudy()));")]
    [InlineData("Study study = SchemaJson.Parse<MyStudy>(json).ToStudy(); return study.Unmapped.Count == 3 ? SchemaJson.ToJson(study) : \"lost\";")]
    [InlineData("MyStudy mine = SchemaJson.Parse<MyStudy>(json); return mine.From == \"x\" && mine == MyStudy.From(mine.ToStudy()) ? json : \"not equal\";")]
    public void The_extension_recovers_its_members(string body) => Assert.Equal(Json, Application(Json, body));

    [Fact]
    public void A_composed_record_implements_the_interface() => Assert.Equal("st-1 4 True 1 st-2", Application(Json, """
        IStudy study = SchemaJson.Parse<MyStudy>(json);
        IStudy other = new Study { Id = StudyId.Parse("st-2") };
        return $"{study.Id} {study.Animals} {study.Note.HasValue && study.Note.Value is null} {study.Arms.Count} {other.Id}";
        """));

    [Fact]
    public void What_cannot_be_recovered_is_an_error_with_its_place() => Assert.Equal("required member 'ward' is missing; add it", Application("""{ "id": "st-1", "animals": 1, "note": null }""", """
        try
        {
            return MyStudy.From(SchemaJson.Parse<Study>(json));
        }
        catch (SchemaJsonException exception)
        {
            return exception.Report.Errors[0].Rule + " " + exception.Report.Errors[0].Message;
        }
        """));

    [Theory]
    [InlineData("""{ "id": "st-1", "animals": 1, "note": "" }""", "required ")]
    [InlineData("""{ "id": "1", "animals": 1, "note": "", "ward": "" }""", "minLength /ward, pattern /id")]
    [InlineData("""{ "id": "st-1", "animals": -1, "note": "", "ward": "W" }""", "minimum /animals")]
    public void A_composed_record_is_judged_by_both(string json, string errors) => Assert.Equal(errors, Application(json, """
        return string.Join(", ", SchemaJson.Validate<MyStudy>(json).Errors.Select(error => $"{error.Rule} {error.Pointer}").Order());
        """));

    [Theory]
    [InlineData("""{"id":"st-1","title":"T","animals":6}""", "")]
    [InlineData("""{"id":"st-1","animals":4}""", "minimum /animals, required ")]
    [InlineData("""{"id":"1","title":"T"}""", "pattern /id")]
    public void A_profile_is_the_same_type_with_a_stricter_validator(string json, string errors) => Assert.Equal(errors, Application(json, """
        ValidationReport report = StrictStudy.Profile.Validate(json);
        bool isValid = StrictStudy.Profile.IsValid(System.Text.Encoding.UTF8.GetBytes(json));
        if (isValid != report.IsValid || SchemaJson.IsValid<Clinic.Report>("{\"study\":" + json + "}") != report.IsValid)
            return "the ways disagree";
        if (SchemaJson.TryParse(json, out Study? study, out _) && !StrictStudy.Profile.Validate(study!).Errors.SequenceEqual(report.Errors))
            return "the value is judged otherwise";
        if (isValid && (StrictStudy.Profile.Parse(json) != study || SchemaJson.Parse<Clinic.Report>("{\"study\":" + json + "}").Study != study))
            return "read otherwise";
        return string.Join(", ", report.Errors.Select(error => $"{error.Rule} {error.Pointer}").Order());
        """));

    [Fact]
    public void A_third_assembly_composes_further()
    {
        Build c = Assemblies.User("Hospital", """
            { "$defs": { "HerStudy": { "allOf": [{ "$ref": "https://clinic.example/v1/clinic#/$defs/MyStudy" }], "type": "object", "properties": { "bed": { "type": "integer" } } } } }
            """, A.File(), B.File());

        Assert.Empty(c.Problems());
        Assert.Equal("st-1 W1 x 7", Assemblies.Run(Json.Replace("\"more\":[1]", "\"bed\":7", StringComparison.Ordinal), A, B, c with
        {
            CSharp = "using Base;\nusing Clinic;\nusing Hospital;\n" + Assemblies.Program("""
                HerStudy study = HerStudy.From(SchemaJson.Parse<MyStudy>(json));
                return $"{((IStudy)study).Id} {study.Ward} {study.ToMyStudy().From} {study.Bed}";
                """),
        }));
    }

    [Fact]
    public void A_member_of_another_form_is_told()
    {
        Build user = Assemblies.User("U", """
            { "$defs": { "T": { "allOf": [{ "$ref": "https://example.org/v1/base#/$defs/Study" }], "type": "object", "properties": { "title": { "enum": ["a"] }, "more": { "type": "string" } } } } }
            """, A.File());

        Assert.Contains(user.Diagnostics(), diagnostic => diagnostic.ToString() ==
            "/project/user.schema.json(1,19): info BEX3011: the record does not implement 'Base.IStudy', because member 'title' has another form here; keep its form, or read the value as the other type");
        Assert.NotEmpty(CompiledBuild.Emit(user));
    }

    private static object? Application(string json, string body) => Assemblies.Run(json, A, B, Assemblies.User("App", "{}", A.File(), B.File()) with
    {
        CSharp = "using Base;\nusing Clinic;\n" + Assemblies.Program(body),
    });
}
