using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace BoneExo;

/// <summary>The version of a schema (SemVer): another major breaks readers, a newer minor adds what they may not know.</summary>
public readonly record struct SchemaVersion(int Major, int Minor, int Patch)
{
    /// <summary>Reads <c>1.2.3</c>; a pre-release and build metadata behind it do not count.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out SchemaVersion version)
    {
        version = default;
        string[] parts = (text ?? "").Split('-', '+')[0].Split('.');
        if (parts.Length != 3)
            return false;
        int[] numbers = [.. parts.Select(part => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : -1)];
        version = new(numbers[0], numbers[1], numbers[2]);
        return numbers.All(number => number >= 0);
    }

    /// <summary>The version as text.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Major}.{Minor}.{Patch}");
}
