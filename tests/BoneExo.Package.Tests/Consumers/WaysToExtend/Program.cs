using Acme.Piwi;
using Acme.Trials;
using BoneExo;
using BoneExo.Domain;
using BoneExo.Rules;

SchemaJson.VerifyLinks();

// More members: read as ours, recovered as theirs.
const string Study = """{"id":"st-1","label":"Draft","stage":"preclinical","identity":"assumed","provenance":{"origin":"curator"},"ward":"W1"}""";
Study study = SchemaJson.Parse<Study>(Study);
MyStudy mine = MyStudy.From(study);
IStudy seen = mine;
Console.WriteLine($"{study.Unmapped.Count} {mine.Ward} {seen.Label} {SchemaJson.ToJson(mine) == Study}");

// A profile: the same type, a stricter validator.
foreach (SchemaError error in PublishableStudy.Profile.Validate(study).Errors)
    Console.WriteLine($"{error.Rule} {error.Message}");

// Kinds of an open union, of two packages that know nothing of each other.
string json = $$"""
    {"schemaVersion":"0.1.0","datasetVersion":"0.1.0","layer":"review","molecules":[{"kind":"circRna","id":"mol-a","junction":7},{"kind":"piRna","id":"mol-b","cluster":"c1"}],"studies":[{{Study}}]}
    """;
SchemaJsonOptions options = new() { Extensions = ExtensionSet.Of(CircRnaExtension.Extension, PiRnaExtension.Extension) };
ReviewDataset dataset = SchemaJson.Parse<ReviewDataset>(json, options);
foreach (Molecule molecule in dataset.Molecules)
    Console.WriteLine(molecule.TryRead(out CircRna? circle) ? $"junction {circle.Junction}" : molecule.TryRead(out PiRna? piwi) ? $"cluster {piwi.Cluster}" : "unknown");
Console.WriteLine(dataset.Molecules[0] == new CircRna { Id = MoleculeId.Parse("mol-a"), Junction = 7 }.ToMolecule());
Console.WriteLine(SchemaJson.ToJson(dataset) == json);
foreach (SchemaError error in SchemaJson.Validate<ReviewDataset>(json.Replace("piRna", "snoRna").Replace("7", "0"), options).Errors)
    Console.WriteLine($"{error.Rule} {error.Pointer}");

// Literals of an open enum, with their meaning.
Console.WriteLine($"{VesicleClass.Migrasome} {MoreVesiclesExtension.Description.Literals[0].Meaning}");

// A rule beside ours.
foreach (RuleFinding finding in DatasetRules.Check(dataset, new RuleContext { Rules = [new FinishedStudies()] }).Where(finding => finding.RuleId == "ACME-1"))
    Console.WriteLine(finding);
