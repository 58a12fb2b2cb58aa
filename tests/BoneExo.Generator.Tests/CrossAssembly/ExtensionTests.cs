namespace BoneExo.Generator.Tests.CrossAssembly;

/// <summary>Two packages that extend a third, and an application that uses them all.</summary>
public class ExtensionTests
{
    private const string Base = """
        {
          "$id": "https://example.org/v1/base",
          "$defs": {
            "Molecule": {
              "type": "object",
              "oneOf": [
                { "required": ["kind"], "properties": { "kind": { "const": "gene" }, "symbol": { "type": "string" } } },
                { "required": ["kind"], "properties": { "kind": { "type": "string", "not": { "enum": ["gene"] } } } }
              ]
            },
            "Stain": { "anyOf": [{ "enum": ["red"] }, { "type": "string" }] },
            "Set": {
              "type": "object",
              "properties": {
                "molecules": { "type": "array", "items": { "$ref": "#/$defs/Molecule" } },
                "stains": { "type": "array", "items": { "$ref": "#/$defs/Stain" } }
              }
            },
            "Closed": { "enum": ["a"] }
          }
        }
        """;

    private const string Circle = """
        {
          "$id": "https://circle.example/v1/circle",
          "$defs": {
            "CircRna": {
              "x-bex-extends": "https://example.org/v1/base#/$defs/Molecule",
              "type": "object", "required": ["kind", "junction"],
              "properties": { "kind": { "const": "circRna" }, "junction": { "type": "integer", "minimum": 1 } }
            },
            "Dyes": { "x-bex-extends": "https://example.org/v1/base#/$defs/Stain", "enum": ["alizarin", "von-kossa"], "x-bex-meaning": { "alizarin": "CHEBI:16866" } }
          }
        }
        """;

    private const string Piwi = """
        {
          "$id": "https://piwi.example/v1/piwi",
          "$defs": {
            "PiRna": {
              "x-bex-extends": "https://example.org/v1/base#/$defs/Molecule",
              "type": "object", "required": ["kind"],
              "properties": { "kind": { "const": "piRna" }, "cluster": { "type": "string" } }
            }
          }
        }
        """;

    private const string Data = """{"molecules":[{"kind":"gene","symbol":"TP53"},{"kind":"circRna","junction":7},{"cluster":"c1","kind":"piRna"}],"stains":["red","alizarin"]}""";

    private static readonly Build A = Assemblies.Publisher("Base", "base.schema.json", Base);
    private static readonly Build B1 = Assemblies.Publisher("Circle", "circle.schema.json", Circle) with { References = [A.File()] };
    private static readonly Build B2 = Assemblies.Publisher("Piwi", "piwi.schema.json", Piwi) with { References = [A.File()] };

    [Theory]
    [InlineData(Data, "TP53 junction 7 cluster c1")]
    [InlineData("""{ "molecules": [{ "kind": "circRna", "junction": 0 }, { "kind": "snoRna" }] }""", "? ?")]
    public void An_application_matches_the_kinds_of_both(string json, string expected) => Assert.Equal(expected, Application(json, """
        return string.Join(" ", SchemaJson.Parse<Set>(json).Molecules.Select(molecule => molecule.Match(
            gene => gene.Symbol,
            other => other.TryRead(out CircRna? circle) ? $"junction {circle.Junction}" : other.TryRead(out PiRna? piwi) ? $"cluster {piwi.Cluster}" : "?")));
        """));

    [Fact]
    public void An_application_writes_the_kinds_of_both() => Assert.Equal(Data, Application(Data, """
        Set set = SchemaJson.Parse<Set>(json);
        Molecule[] made = [new Molecule.Gene { Symbol = "TP53" }, new CircRna { Junction = 7 }.ToMolecule(), new PiRna { Cluster = "c1" }.ToMolecule()];
        return made.SequenceEqual(set.Molecules) ? SchemaJson.ToJson(set) : "not equal";
        """));

    [Theory]
    [InlineData(Data, "")]
    [InlineData("""{ "molecules": [{ "kind": "circRna", "junction": 0 }] }""", "minimum /molecules/0/junction")]
    [InlineData("""{ "molecules": [{ "kind": "circRna" }, { "kind": "snoRna" }, { "kind": "piRna", "cluster": 1 }] }""", "required /molecules/0, oneOf /molecules/1/kind, type /molecules/2/cluster")]
    public void An_application_validates_the_kinds_of_both(string json, string errors) => Assert.Equal(errors, Application(json, """
        SchemaJsonOptions options = new() { Extensions = ExtensionSet.Of(CircRnaExtension.Extension, PiRnaExtension.Extension) };
        ValidationReport report = SchemaJson.Validate<Set>(json, options);
        if (SchemaJson.IsValid<Set>(json, options) != report.IsValid || SchemaJson.TryParse(json, out Set? set, out _, options) != report.IsValid || (report.IsValid && SchemaJson.ToJson(set!) != json))
            return "the modes disagree";
        return string.Join(", ", report.Errors.Select(error => $"{error.Rule} {error.Pointer}"));
        """));

    [Fact]
    public void Without_a_set_every_other_kind_is_let_through() => Assert.Equal("True", Application("""{ "molecules": [{ "kind": "circRna" }] }""", """
        return SchemaJson.IsValid<Set>(json).ToString();
        """));

    [Fact]
    public void A_set_has_each_kind_once() => Assert.Equal(
        "kind 'piRna' of 'https://example.org/v1/base#/$defs/Molecule' is both 'piwi.schema.json#/$defs/PiRna' and 'piwi.schema.json#/$defs/PiRna'; leave one out (Parameter 'extensions')",
        Application("", """
            try
            {
                return ExtensionSet.Of(PiRnaExtension.Extension, PiRnaExtension.Extension).ToString();
            }
            catch (ArgumentException exception)
            {
                return exception.Message;
            }
            """));

    [Fact]
    public void An_application_uses_literals_of_an_open_enum_that_a_package_adds() => Assert.Equal("red alizarin True CHEBI:16866 von-kossa", Application(Data, """
        Set set = SchemaJson.Parse<Set>(json);
        return $"{set.Stains[0]} {Stain.Alizarin} {set.Stains.Contains(Stain.Alizarin)} {DyesExtension.Description.Literals[0].Meaning} {Stain.VonKossa}";
        """));

    [Fact]
    public void An_application_composes_the_kinds_of_both_in_a_schema_of_its_own() => Assert.Equal(
        """{"kind":"piRna","cluster":"c1"} oneOf /kind""",
        Application("""{ "kind": "piRna", "cluster": "c1" }""", """
            return SchemaJson.Parse<App.Known>(json).Match(gene => "gene", circle => "circle", piwi => SchemaJson.ToJson(piwi.Value))
                + string.Concat(SchemaJson.Validate<App.Known>("{\"kind\":\"snoRna\"}").Errors.Select(error => $" {error.Rule} {error.Pointer}"));
            """,
            """
            {
              "$defs": {
                "Known": {
                  "type": "object",
                  "oneOf": [
                    { "required": ["kind"], "properties": { "kind": { "const": "gene" } } },
                    { "$ref": "https://circle.example/v1/circle#/$defs/CircRna" },
                    { "$ref": "https://piwi.example/v1/piwi#/$defs/PiRna" }
                  ]
                }
              }
            }
            """));

    [Theory]
    [InlineData("Closed", """{ "enum": ["b"] }""", "it is no open union and no open enum")]
    [InlineData("Set", """{ "type": "object" }""", "it is no open union and no open enum")]
    [InlineData("Stain", """{ "enum": ["red", "blue"] }""", "'red' is a literal of its own, or has the name of one")]
    [InlineData("Stain", """{ "enum": ["RED"] }""", "'RED' is a literal of its own, or has the name of one")]
    [InlineData("Stain", """{ "type": "object" }""", "literals of an enum are added by a named schema with \"enum\" of texts")]
    [InlineData("Molecule", """{ "enum": ["b"] }""", "a kind of a union is a named object schema")]
    [InlineData("Molecule", """{ "type": "object", "properties": { "kind": { "const": "x" } } }""", "'kind' is no required member with a text as its \"const\" here")]
    [InlineData("Molecule", """{ "type": "object", "required": ["kind"], "properties": { "kind": { "const": "gene" } } }""", "'gene' is a kind of its own")]
    public void What_does_not_fit_is_an_error_at_the_keyword(string target, string schema, string reason)
    {
        Build user = Assemblies.User("U", $$"""{ "$defs": { "T": { "x-bex-extends":"https://example.org/v1/base#/$defs/{{target}}", {{schema[1..]}} } }""", A.File());

        Assert.Equal(
            [$"/project/user.schema.json(1,37): error BEX3010: 'https://example.org/v1/base#/$defs/{target}' is not extended by this schema, because {reason}; correct that, or remove 'x-bex-extends'"],
            user.Problems());
    }

    [Fact]
    public void Hostile_names_compile() => Assert.NotEmpty(CompiledBuild.Emit(Assemblies.User("U", """
        {
          "$defs": {
            "Extension": { "x-bex-extends": "https://example.org/v1/base#/$defs/Stain", "enum": ["value", "isKnown", "create", "description", "equals", "class", "extension", "stain", "get_Value"] },
            "Other": { "x-bex-extends": "https://example.org/v1/base#/$defs/Molecule", "type": "object", "required": ["kind"], "properties": { "kind": { "const": "other" }, "tryRead": { "type": "string" }, "extension": { "type": "string" } } },
            "Profile": { "$ref": "https://example.org/v1/base#/$defs/Set", "required": ["molecules"] },
            "ToSet": { "allOf": [{ "$ref": "https://example.org/v1/base#/$defs/Set" }], "type": "object", "properties": { "from": { "type": "string" } } },
            "From": { "allOf": [{ "$ref": "https://example.org/v1/base#/$defs/Set" }], "type": "object", "properties": { "from": { "type": "string" }, "toSet": { "type": "string" } } }
          }
        }
        """, A.File())));

    [Fact]
    public void Extension_of_nothing_is_an_error_at_the_keyword() =>
        Assert.Equal(
            ["/project/user.schema.json(1,37): error BEX2001: 'x-bex-extends' target 'https://example.org/v1/base#/$defs/Molecul' does not exist; did you mean 'https://example.org/v1/base#/$defs/Molecule'?"],
            Assemblies.User("U", """{ "$defs": { "T": { "x-bex-extends":"https://example.org/v1/base#/$defs/Molecul", "enum": ["b"] } } }""", A.File()).Problems());

    private static object? Application(string json, string body, string schema = "{}") => Assemblies.Run(json, A, B1, B2, Assemblies.User("App", schema, A.File(), B1.File(), B2.File()) with
    {
        CSharp = "using Base;\nusing Circle;\nusing Piwi;\n" + Assemblies.Program(body),
    });
}
