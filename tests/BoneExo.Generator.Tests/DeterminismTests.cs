using System.Globalization;

namespace BoneExo.Generator.Tests;

public class DeterminismTests
{
    private static readonly Build Domain = DomainSchemas.Build;

    [Fact]
    public void Order_of_files_does_not_matter() =>
        AssertSame(Domain with { Files = Domain.Files.Reverse() });

    [Fact]
    public void Line_ends_do_not_matter() =>
        AssertSame(Domain with { Files = [.. Domain.Files.Select(file => new SchemaFile(file.LogicalPath, file.Content.ReplaceLineEndings("\r\n")))] });

    [Fact]
    public void Culture_does_not_matter()
    {
        string[] expected = Texts(Domain);
        CultureInfo culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");

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

    private static void AssertSame(Build build) => Assert.Equal(Texts(Domain), Texts(build));

    private static string[] Texts(Build build)
    {
        string[] texts = [.. build.Generated().Select(source => $"{source.HintName}\n{source.SourceText}")];
        Assert.NotEmpty(texts);
        return texts;
    }
}
