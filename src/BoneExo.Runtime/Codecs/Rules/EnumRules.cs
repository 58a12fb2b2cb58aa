using System.ComponentModel;
using System.Globalization;
using System.Text;
using BoneExo.Reporting;
using BoneExo.Values;

namespace BoneExo.Codecs;

/// <summary>The constants that a subschema allows.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class EnumRules : Rules
{
    private const int Few = 4;

    private readonly string[] _literals;
    private readonly byte[][] _texts;
    private readonly TextTable? _manyTexts;

    // Where every constant that is no string is a plain integer.
    private readonly long[]? _integers;

    // Sorted by hash where there are many.
    private readonly byte[][] _others;
    private readonly int[]? _hashes;

    /// <summary>Allows the constants, each a JSON text; the keyword is <c>enum</c> or <c>const</c>.</summary>
    public EnumRules(Site site, string pointer, string keyword, params string[] literals) : base(site, pointer, isTyped: true)
    {
        Keyword = keyword;
        _literals = literals;
        _texts = [.. literals.Where(IsString).Select(Unescaped)];
        _others = [.. literals.Where(literal => !IsString(literal)).Select(Encoding.UTF8.GetBytes)];
        if (Array.TrueForAll(_others, IsPlainInteger))
            _integers = [.. _others.Select(value => long.Parse(value, CultureInfo.InvariantCulture))];
        if (_texts.Length > Few)
            _manyTexts = new(_texts);
        if (_others.Length > Few)
        {
            _hashes = [.. _others.Select(value => JsonHash.Of(value))];
            Array.Sort(_hashes, _others);
        }
    }

    /// <summary>The keyword that states the constants.</summary>
    public string Keyword { get; }

    internal override string TypeName => field ??= _literals.Length == 1 ? $"'{Shown[0]}'" : "one of " + Spelling.List(Shown);

    private string[] Shown => field ??= [.. _literals.Select(literal => IsString(literal) ? literal[1..^1] : literal)];

    /// <summary>Whether the unescaped text is one of the constants.</summary>
    public bool HasText(ReadOnlySpan<byte> text) => IndexOf(text) >= 0;

    /// <summary>The number of the unescaped text among the constants that are strings, or -1.</summary>
    public int IndexOf(ReadOnlySpan<byte> text)
    {
        if (_manyTexts is not null)
            return _manyTexts.IndexOf(text);
        for (int i = 0; i < _texts.Length; i++)
        {
            if (text.SequenceEqual(_texts[i]))
                return i;
        }
        return -1;
    }

    /// <summary>The string with a number among the constants that are strings, unescaped.</summary>
    public ReadOnlySpan<byte> Text(int number) => _texts[number];

    /// <summary>Whether the value, which is no string, is one of the constants.</summary>
    internal bool HasValue(ReadOnlySpan<byte> value)
    {
        if (_integers is not null && IsPlainInteger(value))
            return _integers.Contains(long.Parse(value, CultureInfo.InvariantCulture));
        if (_hashes is not null)
            return HasValue(value, JsonHash.Of(value), _hashes);
        foreach (byte[] candidate in _others)
        {
            if (JsonEquality.AreEqual(value, candidate))
                return true;
        }
        return false;
    }

    /// <summary>Whether a value is a number of at most 18 digits and nothing else, so that its digits are its value.</summary>
    private static bool IsPlainInteger(byte[] value) => IsPlainInteger(value.AsSpan());

    private static bool IsPlainInteger(ReadOnlySpan<byte> value)
    {
        ReadOnlySpan<byte> digits = value[0] == (byte)'-' ? value[1..] : value;
        return digits.Length is > 0 and <= 18 && !digits.ContainsAnyExceptInRange((byte)'0', (byte)'9');
    }

    private bool HasValue(ReadOnlySpan<byte> value, int hash, int[] hashes)
    {
        int first = Array.BinarySearch(hashes, hash);
        while (first > 0 && hashes[first - 1] == hash)
            first--;
        for (int i = first; i >= 0 && i < hashes.Length && hashes[i] == hash; i++)
        {
            if (JsonEquality.AreEqual(value, _others[i]))
                return true;
        }
        return false;
    }

    internal override Explanation Explain(Fault fault, Offence offence)
    {
        string cure = offence.Kind == ValueKind.String && Spelling.Nearest(offence.Text, Shown) is { } nearest
            ? $"; did you mean '{nearest}'?"
            : "";
        return new(TypeName, $"'{offence.Text}' is not {TypeName}{cure}");
    }

    private static bool IsString(string literal) => literal.StartsWith('"');

    private static byte[] Unescaped(string literal)
    {
        byte[] raw = Encoding.UTF8.GetBytes(literal[1..^1]);
        byte[] text = new byte[raw.Length];
        return text[..Escapes.Decode(raw, text, replacesLoneSurrogates: false)];
    }
}
