namespace BoneExo.Generator.Tests;

/// <summary>Generated code spells names of the runtime by an alias; whatever the consumer calls things, it reaches them.</summary>
public class AliasTests
{
    private const string Schema = """{ "$defs": { "_bex": { "type": "object", "properties": { "_bex": { "type": "string", "minLength": 1 } } } } }""";

    [Theory]
    [InlineData("")]
    [InlineData("namespace _bex.Tools { internal static class Utf8; }")]
    [InlineData("namespace Sample { internal static class Utf8; }")]
    public void No_name_of_the_consumer_stands_in_the_way(string csharp) =>
        Assert.NotEmpty(CompiledBuild.Emit(Build.Of(Schema) with { CSharp = csharp }));

    [Fact]
    public void Nor_does_an_alias_that_all_its_files_have() =>
        Assert.NotEmpty(CompiledBuild.Emit(Build.Of(Schema) with { CSharp = "global using _bex = System.IO; internal static class Uses { public static string End => _bex.Path.GetFileName(\"a\"); }" }));

    [Fact]
    public void A_type_of_its_name_is_an_error_of_the_schema() =>
        Assert.Equal("BEX3001", Assert.Single(Build.Of("""{ "$defs": { "T": { "x-bex-name": "_bex", "type": "object" } } }""").Diagnostics()).Id);

    [Fact]
    public void Only_files_that_use_the_alias_declare_it() =>
        Assert.All(DomainSchemas.Build.Generated(), file =>
        {
            string text = file.SourceText.ToString();
            Assert.Equal(text.Contains("using _bex", StringComparison.Ordinal), text.Contains("_bex::", StringComparison.Ordinal));
        });
}
