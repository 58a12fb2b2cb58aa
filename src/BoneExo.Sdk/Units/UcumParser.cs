using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace BoneExo;

/// <summary>Reads a unit from left to right: a quotient's stroke holds for the component after it only, as UCUM says.</summary>
internal ref struct UcumParser
{
    // Deeper or larger is no unit anybody writes, and would overflow stack or powers.
    private const int MaxLength = 128, MaxDepth = 16, MaxPowerDigits = 2;

    private readonly ReadOnlySpan<char> _text;
    private int _at;
    private int _depth;

    private UcumParser(ReadOnlySpan<char> text) => _text = text;

    private readonly char Next => _at < _text.Length ? _text[_at] : '\0';

    public static bool TryParse(string text, [NotNullWhen(true)] out UcumDimension? dimension)
    {
        UcumParser parser = new(text);
        dimension = text.Length is > 0 and <= MaxLength && parser.Term() is { } term && parser._at == text.Length ? term : null;
        return dimension is not null;
    }

    private UcumDimension? Term()
    {
        UcumDimension product = new();
        int sign = Take('/') ? -1 : 1;
        while (true)
        {
            if (!Component(product, sign))
                return null;
            if (Take('.'))
                sign = 1;
            else if (Take('/'))
                sign = -1;
            else
                return product;
        }
    }

    private bool Component(UcumDimension product, int sign)
    {
        if (Take('('))
        {
            if (++_depth > MaxDepth || Term() is not { } inner || !Take(')'))
                return false;
            _depth--;
            product.Multiply(inner, sign);
            return true;
        }

        int start = _at;
        if (Next == '{')
            return Annotation();
        string symbol = Symbol();
        if (symbol.Length == 0)
            return Digits(int.MaxValue, out _) && _at > start;
        if (!UcumSymbols.TryFind(symbol, out UcumDimension? dimension) || !Exponent(out int power))
            return false;
        product.Multiply(dimension, sign * power);
        return Next != '{' || Annotation();
    }

    /// <summary>Letters and signs up to an operator or digit; brackets hold anything; the powers of ten begin with digits.</summary>
    private string Symbol()
    {
        int start = _at;
        if (_text[_at..].StartsWith("10*") || _text[_at..].StartsWith("10^"))
        {
            _at += 3;
            return _text[start.._at].ToString();
        }

        while (char.IsAsciiLetter(Next) || Next is '[' or '%' or '\'')
        {
            if (Next == '[' && _text[_at..].IndexOf(']') is var end and > 0)
                _at += end;
            _at++;
        }

        return _text[start.._at].ToString();
    }

    private bool Exponent(out int power)
    {
        power = 1;
        int sign = Take('-') ? -1 : 1;
        bool isSigned = sign < 0 || Take('+');
        if (!char.IsAsciiDigit(Next))
            return !isSigned;
        bool isPower = Digits(MaxPowerDigits, out power);
        power *= sign;
        return isPower;
    }

    private bool Digits(int max, out int value)
    {
        int start = _at;
        while (char.IsAsciiDigit(Next))
            _at++;
        value = 0;
        return _at - start <= max && (max == int.MaxValue || int.TryParse(_text[start.._at], NumberStyles.None, CultureInfo.InvariantCulture, out value));
    }

    private bool Annotation()
    {
        int length = _text[_at..].IndexOf('}');
        if (length < 0 || _text.Slice(_at + 1, length - 1).ContainsAnyExceptInRange(' ', '~') || _text.Slice(_at + 1, length - 1).Contains('{'))
            return false;
        _at += length + 1;
        return true;
    }

    private bool Take(char expected)
    {
        if (Next != expected)
            return false;
        _at++;
        return true;
    }
}
