using BoneExo.Domain;

namespace BoneExo.Cli.Tests;

/// <summary>The README's example: the same lines, which a test compares and runs.</summary>
internal static class ReadmeExample
{
    /// <param name="Console">Named so that the lines are the README's to the letter.</param>
    public static void Run(TextWriter Console)
    {
        Species rat = SchemaJson.Parse<Species>("""{"id":"sp-rat","printed":"rat","scientificName":"Rattus norvegicus","taxon":{"curie":"NCBITaxon:10116","label":"Rattus norvegicus","match":"exact"}}""");
        Console.WriteLine(rat.Taxon.Curie);
        Console.WriteLine(rat == SchemaJson.Parse<Species>(SchemaJson.ToJson(rat)));
        foreach (SchemaError error in SchemaJson.Validate<Species>("""{ "id": "rat", "printed": "" }""").Errors)
            Console.WriteLine(error);
        Console.WriteLine(Dataset.Check(Corpus.Review, Corpus.Curation).Passes);
    }
}
