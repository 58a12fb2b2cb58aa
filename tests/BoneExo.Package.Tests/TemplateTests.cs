using System.Text.Json;
using System.Text.RegularExpressions;

namespace BoneExo.Package.Tests;

/// <summary>The template, by the steps that its README documents.</summary>
[Collection(nameof(PackageFeed))]
public partial class TemplateTests(PackageFeed feed)
{
    [Fact]
    public void The_documented_steps_lead_from_nothing_to_a_package_in_use()
    {
        Workplace workplace = feed.CreateWorkplace("walk");
        string extension = Path.Combine(workplace.Current, "Acme.My-Extension");
        string printed = "";
        List<string> commands = [];

        foreach (ReadmeStep step in ReadmeStep.Of(feed.Read("BoneExo.Templates", "README.md")))
        {
            switch (step.Language)
            {
                case "bash":
                    foreach (string command in step.Lines)
                    {
                        printed = workplace.Run(command).Succeeded().Output;
                        commands.Add(command);
                    }

                    break;
                case "csharp":
                    string file = QuotedFile().Match(step.Before).Groups[1].Value;
                    File.WriteAllLines(Path.Combine(workplace.Current, file), step.Lines);
                    break;
                case "text":
                    Assert.Equal(step.Lines, new RunResult(0, printed).Lines);
                    break;
                default:
                    Assert.Fail($"a block of '{step.Language}' is no step");
                    break;
            }
        }

        // That the README's blocks were found: its first and its last command.
        Assert.Equal(("dotnet new install BoneExo.Templates", "dotnet run"), (commands[0], commands[^1]));
        // And that an editor finds the schema of the sample data where the settings say, with all that it refers to.
        using JsonDocument settings = JsonDocument.Parse(File.ReadAllText(Path.Combine(extension, ".vscode", "settings.json")));
        JsonElement schema = Assert.Single(settings.RootElement.GetProperty("json.schemas").EnumerateArray());
        string bundle = File.ReadAllText(Path.Combine(extension, schema.GetProperty("url").GetString()!)); // the template has one
        Assert.Contains("\"$defs\": {", bundle, StringComparison.Ordinal);
        Assert.Contains("\"scientificName\": {", bundle, StringComparison.Ordinal);
        Assert.DoesNotContain("\"$ref\": \"http", bundle, StringComparison.Ordinal);
    }

    [Fact]
    public void The_template_tests_with_the_packages_that_this_repository_tests_with()
    {
        string pinned = File.ReadAllText(Repo.Path("generators", "Packages.props"));
        string[] references = [.. PackageReference().Matches(feed.Read("BoneExo.Templates", "content/boneexo-ext/tests/Acme.My-Extension.Tests/Acme.My-Extension.Tests.csproj")).Select(match => match.Groups[1].Value)];

        Assert.NotEmpty(references);
        Assert.All(references, reference => Assert.Contains($"<PackageVersion Include={reference} />", pinned, StringComparison.Ordinal));
    }

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex QuotedFile();

    [GeneratedRegex("<PackageReference Include=(.*) />")]
    private static partial Regex PackageReference();
}
