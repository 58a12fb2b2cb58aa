namespace BoneExo.Package.Tests;

/// <summary>Schemas that refer to what other packages, projects and DLLs publish.</summary>
[Collection(nameof(PackageFeed))]
public class CrossAssemblyTests(PackageFeed feed)
{
    private static readonly string[] Printed =
    [
        "ti-1 NCBITaxon:10116 Acme.Tissue",
        "True",
        "pattern /specimen/id",
        "required /specimen/species",
        "required /specimen/species",
        "minLength /specimen/species/printed",
    ];

    // One test, because each way needs what the one before it built.
    [Fact]
    public void A_schema_refers_to_types_of_packages_projects_and_DLLs()
    {
        feed.Pack("Acme.Tissue");
        Assert.Equal(Printed, feed.BuildAndRun("ByDll"));
        Assert.Equal(Printed, feed.BuildAndRun("ByProject"));

        // Of Acme.Tissue it knows only through Acme.Ward.
        feed.Pack("Acme.Ward");
        Assert.Equal(Printed, feed.BuildAndRun("ByPackage"));
    }

    [Fact]
    public void A_schema_edit_of_one_project_rebuilds_the_other_and_an_edit_of_a_method_does_not()
    {
        string library = feed.CopyConsumer("Acme.Tissue", Path.Combine("Edits", "Acme.Tissue")), project = feed.CopyConsumer("ByProject", Path.Combine("Edits", "ByProject"));
        string method = Path.Combine(library, "Scale.cs"), schema = Path.Combine(library, "tissue.schema.json");
        File.WriteAllText(method, "namespace Acme.Tissue; public static class Scale { public static int Factor() => 1; }");
        feed.Build(project).Succeeded();
        (DateTime Library, DateTime Project) first = (Compiled(library), Compiled(project));

        File.WriteAllText(method, "namespace Acme.Tissue; public static class Scale { public static int Factor() => 2; }");
        feed.Build(project).Succeeded();
        (DateTime Library, DateTime Project) second = (Compiled(library), Compiled(project));
        Assert.True(second.Library > first.Library);
        Assert.Equal(first.Project, second.Project);

        File.WriteAllText(schema, File.ReadAllText(schema).Replace("\"id\": {", "\"note\": { \"type\": \"string\" }, \"id\": {", StringComparison.Ordinal));
        feed.Build(project).Succeeded();
        Assert.True(Compiled(project) > second.Project);
    }

    [Fact]
    public void An_application_uses_every_way_to_extend()
    {
        feed.Pack("Acme.Trials");
        feed.Pack("Acme.Piwi");

        Assert.Equal(
            [
                "1 W1 Draft True",
                "required member 'reference' is missing; add it",
                "junction 7",
                "cluster c1",
                "True",
                "True",
                "minimum /molecules/0/junction",
                "oneOf /molecules/1/kind",
                "migrasome GO:0140494",
                "/studies/0/label: error ACME-1: study 'Draft' is a draft; finish it",
            ],
            feed.BuildAndRun("WaysToExtend"));
    }

    /// <summary>When the compiler last wrote a project's assembly.</summary>
    private static DateTime Compiled(string project) =>
        File.GetLastWriteTimeUtc(Assert.Single(Directory.GetFiles(Path.Combine(project, "obj"), Path.GetFileName(project) + ".dll", SearchOption.AllDirectories), path => Path.GetFileName(Path.GetDirectoryName(path)) is not ("ref" or "refint")));
}
