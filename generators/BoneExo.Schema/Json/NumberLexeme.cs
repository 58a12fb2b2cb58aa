using System.Globalization;

namespace BoneExo.Schema.Json;

/// <summary>Questions about a number as it is written, answered on its digits.</summary>
internal static class NumberLexeme
{
    /// <summary>-1, 0 or 1.</summary>
    public static int Sign(string lexeme)
    {
        foreach (char c in lexeme)
        {
            if (c is >= '1' and <= '9')
                return lexeme[0] == '-' ? -1 : 1;
            if (c is 'e' or 'E')
                break;
        }

        return 0;
    }

    /// <summary>Whether the value is an integer, as <c>1.0</c> and <c>1e3</c> are.</summary>
    public static bool IsInteger(string lexeme)
    {
        int exponentAt = lexeme.IndexOfAny(['e', 'E']);
        string digits = exponentAt < 0 ? lexeme : lexeme.Substring(0, exponentAt);
        int point = digits.IndexOf('.');
        string fraction = point < 0 ? "" : digits.Substring(point + 1).TrimEnd('0');
        string whole = point < 0 ? digits : digits.Substring(0, point);
        if (Sign(lexeme) == 0)
            return true;

        // The exponent that makes the last digit other than 0 stand just before the point.
        long needed = fraction.Length > 0 ? fraction.Length : whole.TrimEnd('0').Length - whole.Length;
        return Exponent(lexeme, exponentAt) >= needed;
    }

    private static long Exponent(string lexeme, int exponentAt)
    {
        if (exponentAt < 0)
            return 0;
        string exponent = lexeme.Substring(exponentAt + 1);
        if (long.TryParse(exponent, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long value))
            return value;
        return exponent[0] == '-' ? long.MinValue : long.MaxValue;
    }
}
