using System.Globalization;

namespace BoneExo.Cli.Commands;

/// <summary>Spells counts.</summary>
internal static class Quantities
{
    public static string Of(int count, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");

    public static string List(IEnumerable<string> parts) => string.Join(", ", parts);
}
