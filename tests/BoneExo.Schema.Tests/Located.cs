namespace BoneExo.Schema.Tests;

/// <summary>Asserts which diagnostics there are and where.</summary>
internal static class Located
{
    /// <summary>The marked places are those of the diagnostics, all of this id.</summary>
    public static void Verify(string id, string marked) => Verify(id, ("a.schema.json", marked));

    public static void Verify(string id, params (string Path, string Marked)[] files) =>
        Verify(id, frontEnd => frontEnd, files);

    /// <summary>The marked places are those of the diagnostics up to stage Audit, all of this id.</summary>
    public static void VerifyAudited(string id, string marked) =>
        Verify(id, frontEnd => frontEnd.Audited(), ("a.schema.json", marked));

    private static void Verify(string id, Func<FrontEnd, FrontEnd> through, params (string Path, string Marked)[] files)
    {
        var marked = files.Select(f => (f.Path, Marked: Marked.Parse(f.Marked))).ToList();
        FrontEnd frontEnd = through(FrontEnd.Of([.. marked.Select(m => (m.Path, m.Marked.Text))]));

        Assert.Equal(
            marked.SelectMany(m => m.Marked.Marks.Select(r => (id, m.Path, r.Start, r.Length))).Order(),
            frontEnd.Places().Order());
    }
}
