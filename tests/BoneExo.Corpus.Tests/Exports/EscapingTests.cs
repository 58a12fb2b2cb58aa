using BoneExo.Exports;

namespace BoneExo.Tests.Exports;

/// <summary>Made-up texts that mean something to a format.</summary>
public class EscapingTests
{
    private static readonly Reference Sample = Corpus.Review.References[0];

    [Theory]
    [InlineData("Böing ĆÇ", @"B{\""o}ing {{\'C}{\c{C}}}")]
    [InlineData("a {b} \\ 5% & c_d #1 $2 ~ ^", @"a \{b\} {\textbackslash} 5\% \& c\_d \#1 \$2 {\textasciitilde} {\textasciicircum}")]
    [InlineData("the SDF-1α gene", @"the {SDF-1$\alpha$} gene")]
    public void Bibtex_escapes_titles(string title, string expected) =>
        Assert.Contains($"  title = {{{expected}}},\n", Bibtex(Sample with { TitlePrinted = title }).Text, StringComparison.Ordinal);

    [Fact]
    public void Bibtex_keeps_particles_and_says_that_authors_are_missing()
    {
        Reference reference = Sample with { Authors = [new() { Printed = "van der Pol E", Particle = "van der", Family = "Pol", Initials = "E" }], EtAl = true };

        Assert.Contains("  author = {van der Pol, E. and others},\n", Bibtex(reference).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Bibtex_tells_characters_without_a_command()
    {
        Export export = Bibtex(Sample with { TitlePrinted = "a 骨 b" });

        Assert.Contains("a 骨 b", export.Text, StringComparison.Ordinal);
        Assert.Contains(new(ExportLossKind.Value, "references", "1", "titlePrinted", "BibTeX has no command for '骨'; it stays as UTF-8"), export.Losses);
    }

    [Fact]
    public void Bel_and_kgx_escape_labels()
    {
        ReviewDataset study = StudySelection.Of(Corpus.Merged, StudyId.Parse("st-jin-oa-mir-26a"));
        ReviewDataset odd = study with { VesiclePreparations = [.. study.VesiclePreparations.Select(preparation => preparation with { Label = "a \"b\" \\\tc" })] };

        Assert.Contains("a(BONEEXO:\"a \\\"b\\\" \\\\\tc\")", Exporters.Find("bel")!.Write(odd).Text, StringComparison.Ordinal); // a name of ours
        Assert.Contains("\ta \"b\" \\ c\t", Exporters.Find("kgx-nodes")!.Write(odd).Text, StringComparison.Ordinal); // as above
    }

    private static Export Bibtex(Reference reference) =>
        Exporters.Find("bibtex")!.Write(Corpus.Review with { References = [reference] }); // a name of ours
}
