using System.ComponentModel;
using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text;
using BoneExo.Reporting;

namespace BoneExo.Codecs;

/// <summary>The rules of a subschema about numbers, compared exactly on the digits.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class NumberRules : Rules
{
    private readonly (string Keyword, byte[] Bound)[] _bounds;
    private readonly byte[]? _divisor;

    // What plain integers are compared with first; one that fails here is looked at again, exactly.
    private readonly long _lowest = long.MinValue;
    private readonly long _highest = long.MaxValue;
    private readonly long _step;

    /// <summary>Limits the range and the step; bounds are number lexemes.</summary>
    public NumberRules(
        Site site, string pointer, bool isInteger = false, bool spellsIntegers = false, string? minimum = null, string? maximum = null,
        string? exclusiveMinimum = null, string? exclusiveMaximum = null, string? multipleOf = null,
        bool isScalar = false, bool isTyped = true)
        : base(site, pointer, isTyped)
    {
        IsInteger = isInteger;
        SpellsIntegers = spellsIntegers;
        IsScalar = isScalar;
        (string Keyword, string? Bound)[] bounds =
        [
            (Keywords.Minimum, minimum), (Keywords.ExclusiveMinimum, exclusiveMinimum),
            (Keywords.Maximum, maximum), (Keywords.ExclusiveMaximum, exclusiveMaximum),
        ];
        _bounds = [.. bounds.Where(bound => bound.Bound is not null).Select(bound => (bound.Keyword, Encoding.ASCII.GetBytes(bound.Bound!)))]; // Filtered just before.
        _divisor = multipleOf is null ? null : Encoding.ASCII.GetBytes(multipleOf);
        _step = _divisor is null ? 1 : JsonNumber.TryRead(_divisor, out long step) ? step : 0;
        foreach ((string keyword, byte[] bound) in _bounds)
        {
            bool isLower = keyword is Keywords.Minimum or Keywords.ExclusiveMinimum;
            bool isExclusive = keyword is Keywords.ExclusiveMinimum or Keywords.ExclusiveMaximum;
            // A bound that is no long leaves no plain integer that needs no exact look.
            if (!JsonNumber.TryRead(bound, out long limit))
                limit = isLower ? long.MaxValue : long.MinValue;
            else if (isExclusive && limit is > long.MinValue and < long.MaxValue)
                limit += isLower ? 1 : -1;
            if (isLower)
                _lowest = Math.Max(_lowest, limit);
            else
                _highest = Math.Min(_highest, limit);
        }
    }

    /// <summary>Whether fractions are refused.</summary>
    public bool IsInteger { get; }

    /// <summary>Whether an integer must be written without fraction and exponent, as draft-04 wants it.</summary>
    internal bool SpellsIntegers { get; }

    /// <summary>Whether a number that violates a rule cannot be held by the C# type.</summary>
    public bool IsScalar { get; }

    /// <summary>Whether a number is of the type.</summary>
    internal bool IsOfType(ReadOnlySpan<byte> lexeme) =>
        !IsInteger || (SpellsIntegers ? !lexeme.ContainsAny((byte)'.', (byte)'e', (byte)'E') : JsonNumber.IsInteger(lexeme));

    internal override string TypeName => SpellsIntegers ? "an integer without fraction and exponent" : IsInteger ? "an integer" : "a number";

    /// <summary>Tells whether a number follows every rule.</summary>
    public bool Accepts(int value) => Accepts((long)value);

    /// <summary>Tells whether a number follows every rule.</summary>
    public bool Accepts(long value) => Allows(value) || Accepts<long>(value, "D");

    /// <summary>Tells whether a number follows every rule.</summary>
    public bool Accepts(double value) => double.IsFinite(value) && Accepts(value, "R");

    /// <summary>Tells whether a number follows every rule.</summary>
    public bool Accepts(decimal value) => Accepts(value, "G");

    /// <summary>Tells whether a number follows every rule.</summary>
    public bool Accepts(BigInteger value) => Accepts(Encoding.ASCII.GetBytes(value.ToString("R", CultureInfo.InvariantCulture)));

    /// <summary>Whether a plain integer needs no further look.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool Allows(long number) =>
        number >= _lowest && number <= _highest && (_step == 1 || (_step != 0 && number % _step == 0));

    /// <summary>The keyword that a number violates next after the one before, or null.</summary>
    internal string? Violated(ReadOnlySpan<byte> lexeme, string? after = null)
    {
        bool isNext = after is null;
        foreach ((string keyword, byte[] bound) in _bounds)
        {
            if (isNext && !IsWithin(keyword, JsonNumber.Compare(lexeme, bound)))
                return keyword;
            isNext |= keyword == after;
        }
        return after != Keywords.MultipleOf && _divisor is not null && !JsonNumber.IsMultipleOf(lexeme, _divisor) ? Keywords.MultipleOf : null;
    }

    internal override Explanation Explain(Fault fault, Offence offence) => fault.Keyword switch
    {
        Keywords.Type when offence.Kind == ValueKind.Number => new(TypeName, $"'{offence.Text}' is not {TypeName}"),
        Keywords.Minimum => new($"at least {Bound(fault)}", $"'{offence.Text}' is below the minimum {Bound(fault)}"),
        Keywords.ExclusiveMinimum => new($"more than {Bound(fault)}", $"'{offence.Text}' is not above {Bound(fault)}"),
        Keywords.Maximum => new($"at most {Bound(fault)}", $"'{offence.Text}' is above the maximum {Bound(fault)}"),
        Keywords.ExclusiveMaximum => new($"less than {Bound(fault)}", $"'{offence.Text}' is not below {Bound(fault)}"),
        Keywords.MultipleOf => new($"a multiple of {Lexeme(_divisor)}", $"'{offence.Text}' is not a multiple of {Lexeme(_divisor)}"),
        Keywords.Range => new($"a number that fits {fault.Detail}", $"'{offence.Text}' does not fit the C# type {fault.Detail}"),
        _ => base.Explain(fault, offence),
    };

    private static bool IsWithin(string keyword, int order) => keyword switch
    {
        Keywords.Minimum => order >= 0,
        Keywords.ExclusiveMinimum => order > 0,
        Keywords.Maximum => order <= 0,
        _ => order < 0,
    };

    private static string Lexeme(byte[]? lexeme) => Encoding.ASCII.GetString(lexeme ?? []);

    private string Bound(Fault fault) => Lexeme(Array.Find(_bounds, bound => bound.Keyword == fault.Keyword).Bound);

    private bool Accepts<TNumber>(TNumber value, string format) where TNumber : IUtf8SpanFormattable
    {
        Span<byte> lexeme = stackalloc byte[64];
        return value.TryFormat(lexeme, out int length, format, CultureInfo.InvariantCulture) && Accepts(lexeme[..length]);
    }

    private bool Accepts(ReadOnlySpan<byte> lexeme) => IsOfType(lexeme) && Violated(lexeme) is null;
}
