using System.Globalization;
using System.Text.RegularExpressions;

namespace BoneExo.Generator.Tests;

public partial class DeterminismTests
{
    private static readonly Build Domain = DomainSchemas.Build;

    [Fact]
    public void Order_of_files_does_not_matter() =>
        AssertSame(Domain with { Files = Domain.Files.Reverse() });

    [Fact]
    public void Line_ends_do_not_matter() =>
        AssertSame(Domain with { Files = [.. Domain.Files.Select(file => new SchemaFile(file.LogicalPath, file.Content.ReplaceLineEndings("\r\n")))] });

    [Fact]
    public void Where_the_project_stands_does_not_matter() =>
        AssertSame(Domain with { Files = [.. Domain.Files.Select(file => new SchemaFile(file.LogicalPath, file.Content, root: "C:\\elsewhere\\"))] });

    [Theory]
    [InlineData("tr-TR")]    // has an i without a dot
    [InlineData("de-DE")]    // a comma in numbers
    [InlineData("fa-IR")]    // digits and a minus of its own
    [InlineData("th-TH")]    // another calendar
    public void Culture_does_not_matter(string name)
    {
        string[] expected = Texts(Domain);
        CultureInfo culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);

            Assert.Equal(expected, Texts(Domain));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void Generated_text_has_no_carriage_return_and_no_path() =>
        Assert.All(Texts(Domain), text =>
        {
            Assert.DoesNotContain('\r', text);
            Assert.DoesNotContain("/project/", text, StringComparison.Ordinal);
        });

    [Fact]
    public void A_patch_release_of_the_generator_changes_nothing()
    {
        Version version = typeof(SchemaGenerator).Assembly.GetName().Version!;    // the build gives it one
        string[] stated = [.. Texts(Domain).SelectMany(text => GeneratedCode().Matches(text)).Select(match => match.Groups[1].Value).Distinct()];

        Assert.Equal([version.ToString(2)], stated);
    }

    [GeneratedRegex("""GeneratedCode\("BoneExo\.Generator", "([^"]*)"\)""")]
    private static partial Regex GeneratedCode();

    private static void AssertSame(Build build) => Assert.Equal(Texts(Domain), Texts(build));

    private static string[] Texts(Build build)
    {
        string[] texts = [.. build.Generated().Select(source => $"{source.HintName}\n{source.SourceText}")];
        Assert.NotEmpty(texts);
        return texts;
    }
}
