using System.Reflection;
using System.Runtime.CompilerServices;
using Xunit.Sdk;

namespace BoneExo.Tests;

/// <summary>Compares text with the committed file <c>Class.Method.verified.ext</c> beside the test; the names and contents are Verify's.</summary>
internal static class Snapshot
{
    /// <summary>Fails with a <c>.received.</c> file where the text differs; BONEEXO_ACCEPT=1 rewrites the verified file instead.</summary>
    /// <param name="parameters">Tells the cases of a theory apart: <c>Class.Method_parameters</c>.</param>
    public static Task Verify(string text, string extension, string? parameters = null, [CallerFilePath] string sourceFile = "")
    {
        MethodInfo method = UsesVerifyAttribute.Running
            ?? throw new InvalidOperationException($"the test class in '{Path.GetFileName(sourceFile)}' has no [UsesVerify]");
        string suffix = parameters is null ? "" : "_" + parameters;
        string stem = Path.Combine(Repo.FolderOf(sourceFile), $"{method.ReflectedType!.Name}.{method.Name}{suffix}");
        string verified = $"{stem}.verified.{extension}", received = $"{stem}.received.{extension}";
        string actual = text.ReplaceLineEndings("\n");

        File.Delete(received);
        if (Environment.GetEnvironmentVariable("BONEEXO_ACCEPT") == "1")
            File.WriteAllText(verified, actual);
        string? expected = File.Exists(verified) ? File.ReadAllText(verified).ReplaceLineEndings("\n") : null;
        if (actual == expected)
            return Task.CompletedTask;

        File.WriteAllText(received, actual);
        Assert.Fail($"{Path.GetFileName(received)} differs; set BONEEXO_ACCEPT=1 to accept it\n{FirstDifference(expected ?? "", actual)}");
        return Task.CompletedTask;
    }

    private static string FirstDifference(string expected, string actual)
    {
        string[] left = expected.Split('\n'), right = actual.Split('\n');
        int line = left.Zip(right).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"line {line + 1}\nverified: {left.ElementAtOrDefault(line)}\nreceived: {right.ElementAtOrDefault(line)}";
    }
}

/// <summary>Marks a test class with snapshots, as Verify asks for; tells the engine which test runs.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class UsesVerifyAttribute : BeforeAfterTestAttribute
{
    private static readonly AsyncLocal<MethodInfo?> Current = new();

    public static MethodInfo? Running => Current.Value;

    public override void Before(MethodInfo methodUnderTest) => Current.Value = methodUnderTest;

    public override void After(MethodInfo methodUnderTest) => Current.Value = null;
}
