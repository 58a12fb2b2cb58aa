namespace BoneExo.Package.Tests;

/// <summary>What Native AOT links with.</summary>
internal static class NativeLinker
{
    public static bool Exists { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, "clang")) || File.Exists(Path.Combine(folder, "gcc")));
}
