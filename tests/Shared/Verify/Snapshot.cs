using System.Runtime.CompilerServices;
using VerifyTests;

namespace BoneExo.Tests;

/// <summary>The same snapshots through Verify.Xunit: <c>-p:SnapshotEngine=Verify</c>.</summary>
internal static class Snapshot
{
    /// <summary>Compares text with the committed file <c>Class.Method.verified.ext</c> beside the test.</summary>
    public static async Task Verify(string text, string extension, string? parameters = null, [CallerFilePath] string sourceFile = "")
    {
        VerifySettings settings = new();
        // Verify would take the folder from the source path, which CI builds map.
        settings.UseDirectory(Repo.FolderOf(sourceFile));
        if (parameters is not null)
            settings.UseTextForParameters(parameters);
        if (Environment.GetEnvironmentVariable("BONEEXO_ACCEPT") == "1")
            settings.AutoVerify();
        await VerifyXunit.Verifier.Verify(text, extension, settings, sourceFile);
    }
}
