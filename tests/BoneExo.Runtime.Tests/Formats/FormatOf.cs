using System.Text;
using BoneExo.Formats;

namespace BoneExo.Runtime.Tests.Formats;

/// <summary>Asks for a format by its name, as emitted code does.</summary>
internal static class FormatOf
{
    public static bool Allows(string format, string text) => Allows(format, Encoding.UTF8.GetBytes(text));

    public static bool Allows(string format, ReadOnlySpan<byte> utf8)
    {
        Assert.True(FormatRules.TryFind(format, out FormatPredicate? predicate), $"no format '{format}'");
        return predicate(utf8);
    }
}
