using BoneExo;
using ByPackage;

Visit visit = SchemaJson.Parse<Visit>("""{ "specimen": { "id": "ti-1", "species": { "id": "sp-rat", "printed": "rat", "scientificName": "Rattus norvegicus", "taxon": { "curie": "NCBITaxon:10116", "label": "Rattus norvegicus", "match": "exact" } } } }""");
Acme.Tissue.Specimen specimen = visit.Specimen;
Console.WriteLine($"{specimen.Id} {specimen.Species.Taxon.Curie} {specimen.GetType().Assembly.GetName().Name}");
Console.WriteLine(SchemaJson.Parse<Visit>(SchemaJson.ToJson(visit)) == visit);
foreach (SchemaError error in SchemaJson.Validate<Visit>("""{ "specimen": { "id": "1", "species": { "id": "sp-rat", "printed": "" } } }""").Errors)
    Console.WriteLine($"{error.Rule} {error.Pointer}");
