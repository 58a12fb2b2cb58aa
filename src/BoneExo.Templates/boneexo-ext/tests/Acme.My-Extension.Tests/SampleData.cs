using BoneExo;

namespace Acme.My_Extension.Tests;

public class SampleData
{
    public static TheoryData<string> Files => [.. Directory.EnumerateFiles(Repository.Path("data"), "*.specimen.json").Order().Select(file => Path.GetFileName(file))];

    [Theory]
    [MemberData(nameof(Files))]
    public void Is_valid_and_comes_back_as_it_was(string file)
    {
        byte[] json = File.ReadAllBytes(Repository.Path("data", file));

        Assert.Empty(SchemaJson.Validate<Specimen>(json).Errors);
        Specimen specimen = SchemaJson.Parse<Specimen>(json);
        Assert.Equal(specimen, SchemaJson.Parse<Specimen>(SchemaJson.ToJson(specimen)));
    }

    [Fact]
    public void Without_a_species_is_refused() =>
        Assert.Equal(["required"], SchemaJson.Validate<Specimen>("""{ "id": "specimen-1" }""").Errors.Select(error => error.Rule));
}
