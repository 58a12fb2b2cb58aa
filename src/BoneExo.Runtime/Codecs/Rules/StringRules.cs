using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text;
using BoneExo.Formats;
using BoneExo.Reporting;

namespace BoneExo.Codecs;

/// <summary>The rules of a subschema about strings.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class StringRules : Rules
{
    // One comparison decides; with a pattern, or bounds that exclude each other, only a length that no text has would pass.
    private int _plainMinimum;
    private uint _plainRange;

    // Masks are made for a pattern that is asked so often, as a process that validates one document would wait for them in vain.
    private const int WorthMasks = 64;

    // Set when a text first meets the pattern, which is not read before.
    private bool _isPatternRead;
    private int _asked;

    private readonly FormatPredicate? _format;
    private readonly string? _contentEncoding;
    private readonly string? _contentMediaType;

    /// <summary>Limits the length, counted in code points, the form and the content. A format is an annotation unless it is asserted.</summary>
    public StringRules(
        Site site, string pointer, int minLength = 0, int maxLength = int.MaxValue, Pattern? pattern = null,
        string? format = null, bool assertsFormat = false, string? contentEncoding = null, string? contentMediaType = null,
        bool isScalar = false, bool isTyped = true)
        : base(site, pointer, isTyped)
    {
        MinLength = minLength;
        MaxLength = maxLength;
        Pattern = pattern;
        Format = format;
        IsScalar = isScalar;
        if (assertsFormat && format is not null && FormatRules.TryFind(format, out FormatPredicate? predicate))
            _format = predicate;
        _contentEncoding = contentEncoding;
        _contentMediaType = contentMediaType;
        bool looksInside = pattern is not null || _format is not null || contentEncoding is not null || contentMediaType is not null;
        LimitsLengthOnly = !looksInside;
        AsksPatternOnly = pattern is not null && _format is null && contentEncoding is null && contentMediaType is null;
        _plainMinimum = int.MaxValue;
        _isPatternRead = looksInside && !AsksPatternOnly;
        if (!looksInside)
            Allow(new PlainLengths(minLength, maxLength));
    }

    /// <summary>The fewest code points.</summary>
    public int MinLength { get; }

    /// <summary>The most code points.</summary>
    public int MaxLength { get; }

    /// <summary>The regular expression that must match somewhere.</summary>
    public Pattern? Pattern { get; }

    /// <summary>The format that the schema names.</summary>
    public string? Format { get; }

    /// <summary>Whether a string that violates a rule cannot be held by the C# type.</summary>
    public bool IsScalar { get; }

    /// <summary>Whether nothing but the length decides, if anything.</summary>
    internal bool LimitsLengthOnly { get; }

    /// <summary>Whether nothing but a pattern, and perhaps the length, decides.</summary>
    internal bool AsksPatternOnly { get; }

    internal override string TypeName => "a string";

    /// <summary>Tells whether a string follows every rule.</summary>
    public bool Accepts(ReadOnlySpan<char> value)
    {
        int lowSurrogates = 0;
        for (int i = 1; i < value.Length; i++)
        {
            if (char.IsSurrogatePair(value[i - 1], value[i]))
                lowSurrogates++;
        }
        return Allows(value.Length - lowSurrogates) && (Pattern is null || Pattern.Match(value) == PatternMatch.Yes)
            && (_format is null || _format(Encoding.UTF8.GetBytes(value.ToArray())))
            && ViolatedContent(Encoding.UTF8.GetBytes(value.ToArray())) is null;
    }

    /// <summary>Says why a string is not accepted, in one sentence.</summary>
    public string Explain(string value)
    {
        int length = value.Length - value.Where(char.IsLowSurrogate).Count();
        string keyword = length < MinLength ? Keywords.MinLength : length > MaxLength ? Keywords.MaxLength
            : Pattern is not null && Pattern.Match(value) != PatternMatch.Yes ? Keywords.Pattern
            : ViolatedContent(Encoding.UTF8.GetBytes(value)) ?? Keywords.AssertedFormat;
        return Explain(new Fault(0, keyword, Site, this, 0, ""), new Offence(value, ValueKind.String)).Message;
    }

    /// <summary>Tells whether an unescaped text follows every rule.</summary>
    public bool Holds(ReadOnlySpan<byte> utf8) => Strings.Holds(utf8, this);

    /// <summary>Whether a text of this length needs no further look.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool AllowsPlain(int length) => (uint)(length - _plainMinimum) <= _plainRange;

    /// <summary>Whether an unescaped text matches the pattern, if there is one.</summary>
    internal PatternMatch Matches(ReadOnlySpan<byte> text)
    {
        if (Pattern is null)
            return PatternMatch.Yes;
        if (!_isPatternRead)
        {
            _isPatternRead = true;
            Allow(Pattern.PlainLengths.And(MinLength, MaxLength));
        }
        if (_asked < WorthMasks && ++_asked == WorthMasks && PatternMasks.IsFast)
            Masks = Pattern.FindMasks();
        return Pattern.Match(text);
    }

    // In either order another thread sees fewer lengths than are allowed, never more.
    private void Allow(PlainLengths lengths)
    {
        if (lengths.IsNone)
            return;
        _plainMinimum = lengths.Minimum;
        _plainRange = (uint)(lengths.Maximum - lengths.Minimum);
    }

    /// <summary>Whether every text of so many bytes in the document has an allowed length: a code point takes one byte to twelve, which is two escapes.</summary>
    internal bool AllowsAnyOf(int bytes) => bytes <= MaxLength && bytes / 12 >= MinLength;

    /// <summary>What accepts most texts; null until the pattern has been asked often, and where there is none.</summary>
    internal PatternMasks? Masks { get; private set; }

    /// <summary>Whether an ASCII text in a document follows the pattern, which is all that is asked, and has an allowed length.</summary>
    internal bool HoldsOfPlain(ref byte json, int at, int length, int end) => Allows(length)
        && ((Masks is not null && Masks.Accepts(ref json, at, length, end)) || Matches(Utf8.Slice(ref json, at, length)) == PatternMatch.Yes);

    /// <summary>Whether a text has the asserted format, if there is one.</summary>
    internal bool HasFormat(ReadOnlySpan<byte> text) => _format is null || _format(text);

    /// <summary>The content keyword that a text violates, or null.</summary>
    internal string? ViolatedContent(ReadOnlySpan<byte> text) =>
        _contentEncoding is null && _contentMediaType is null ? null : Contents.Violated(text, _contentEncoding, _contentMediaType);

    internal bool Allows(int length) => length >= MinLength && length <= MaxLength;

    internal override Explanation Explain(Fault fault, Offence offence) => fault.Keyword switch
    {
        Keywords.MinLength => new($"at least {Plural(MinLength, "character")}", $"'{offence.Text}' is shorter than {Plural(MinLength, "character")}"),
        Keywords.MaxLength => new($"at most {Plural(MaxLength, "character")}", $"'{offence.Text}' is longer than {Plural(MaxLength, "character")}"),
        Keywords.Pattern when fault.Detail.Length > 0 => new($"text that matches {Pattern}", $"'{offence.Text}' takes too long to match {Pattern}: {fault.Detail}"),
        Keywords.Pattern => new($"text that matches {Pattern}", $"'{offence.Text}' does not match {Pattern}"),
        Keywords.AssertedFormat => new($"text of the format {Format}", $"'{offence.Text}' is not of the format {Format}"),
        Keywords.ContentEncoding => new($"text in {_contentEncoding}", $"'{offence.Text}' is not encoded in {_contentEncoding}"),
        Keywords.ContentMediaType => new($"text that holds {_contentMediaType}", $"'{offence.Text}' does not hold {_contentMediaType}"),
        Keywords.Format => new(fault.Detail, $"'{offence.Text}' is not {fault.Detail}"),
        _ => base.Explain(fault, offence),
    };
}
