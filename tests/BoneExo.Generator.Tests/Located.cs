using BoneExo.Schema.Tests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace BoneExo.Generator.Tests;

/// <summary>Asserts where the compiler prints what.</summary>
internal static class Located
{
    /// <summary>The marked places are those of the warnings and errors, all of this id.</summary>
    public static void Verify(string id, string marked)
    {
        Marked expected = Marked.Parse(marked);
        SourceText text = SourceText.From(expected.Text);

        Assert.Equal(
            expected.Marks.Select(mark => (id, new FileLinePositionSpan("/project/specimen.schema.json", text.Lines.GetLinePositionSpan(new(mark.Start, mark.Length))), new TextSpan(mark.Start, mark.Length))),
            Build.Of(expected.Text).Diagnostics()
                .Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Info || diagnostic.Id == id)
                .Select(diagnostic => (diagnostic.Id, diagnostic.Location.GetLineSpan(), diagnostic.Location.SourceSpan)));
    }
}
