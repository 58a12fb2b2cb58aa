using BoneExo;
using BoneExo.Domain;

Species rat = new()
{
    Id = SpeciesId.Parse("sp-rat"),
    Printed = "rat",
    ScientificName = "Rattus norvegicus",
    Taxon = new OntologyTerm { Curie = Curie.Parse("NCBITaxon:10116"), Label = "Rattus norvegicus", MatchValue = TermMatch.Exact },
};
string json = SchemaJson.ToJson(rat);
Console.WriteLine(json);
Console.WriteLine(SchemaJson.Parse<Species>(json) == rat);

ValidationReport report = SchemaJson.Validate<Species>("""{ "id": "rat", "printed": "", "scientificName": "Rattus norvegicus" }""");
foreach (SchemaError error in report.Errors)
    Console.WriteLine($"{error.Rule} {error.Pointer}");
