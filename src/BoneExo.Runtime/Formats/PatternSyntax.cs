namespace BoneExo.Formats;

/// <summary>
/// Patterns of ECMA-262 (11th edition, section 21.2.1) with the u flag. Groups are counted, not descended into, so that no depth of them is too deep.
/// </summary>
internal ref struct PatternSyntax
{
    private PatternReader _reader;

    // For each group that is open: is it a condition on the position?
    private Stack<bool>? _open;
    private HashSet<string>? _names;
    private List<string>? _namedReferences;
    private long _groups;
    private long _lastReference;

    private PatternSyntax(ReadOnlySpan<byte> pattern) => _reader = new(pattern);

    public static bool IsPattern(ReadOnlySpan<byte> text) => new PatternSyntax(text).IsPattern();

    private bool IsPattern()
    {
        while (!_reader.IsAtEnd)
        {
            if (!TryTakePart(out bool isAtom))
                return false;
            bool isRepeated = _reader.Current is '*' or '+' or '?' or '{';
            if (isRepeated && (!isAtom || !TryTakeQuantifier()))
                return false;
        }
        return _open is null or { Count: 0 } && _lastReference <= _groups && HasAllNames();
    }

    private readonly bool HasAllNames() => _namedReferences is null || (_names is not null && _namedReferences.TrueForAll(_names.Contains));

    /// <summary>Takes what may have a quantifier, if it is an atom, or what none may follow.</summary>
    private bool TryTakePart(out bool isAtom)
    {
        isAtom = false;
        if (_reader.TryTake('|') || _reader.TryTake('^') || _reader.TryTake('$'))
            return true;
        if (_reader.TryTake('('))
            return TryOpenGroup();
        if (_reader.TryTake(')'))
        {
            bool isOpen = (_open ??= []).TryPop(out bool isCondition);
            isAtom = !isCondition;
            return isOpen;
        }
        if (_reader.TryTake("\\b"u8) || _reader.TryTake("\\B"u8))
            return true;
        isAtom = true;
        if (_reader.TryTake('\\'))
            return TryTakeEscape();
        if (_reader.TryTake('['))
            return PatternClasses.TryTakeClass(ref _reader);
        return _reader.Current is not ('*' or '+' or '?' or '{' or '}' or ']') && _reader.TakeCodePoint() >= 0;
    }

    private bool TryOpenGroup()
    {
        bool isCondition = _reader.TryTake("?="u8) || _reader.TryTake("?!"u8) || _reader.TryTake("?<="u8) || _reader.TryTake("?<!"u8);
        (_open ??= []).Push(isCondition);
        if (isCondition || _reader.TryTake("?:"u8))
            return true;
        _groups++;
        if (_reader.TryTake("?<"u8))
            return _reader.TakeGroupName() is { } name && (_names ??= []).Add(name);
        return _reader.Current != '?';
    }

    private bool TryTakeEscape()
    {
        if (_reader.TryTake('k'))
        {
            string? name = _reader.TryTake('<') ? _reader.TakeGroupName() : null;
            if (name is not null)
                (_namedReferences ??= []).Add(name);
            return name is not null;
        }
        if (_reader.Current is not (>= '1' and <= '9'))
            return PatternClasses.TryTakeEscape(ref _reader, isInClass: false);
        _lastReference = Math.Max(_lastReference, long.TryParse(_reader.TakeDigits(), out long group) ? group : long.MaxValue);
        return true;
    }

    private bool TryTakeQuantifier()
    {
        if (_reader.TryTake('{'))
        {
            ReadOnlySpan<byte> least = _reader.TakeDigits();
            bool isRange = _reader.TryTake(',');
            ReadOnlySpan<byte> most = isRange ? _reader.TakeDigits() : default;
            if (least.IsEmpty || !_reader.TryTake('}') || (!most.IsEmpty && IsMore(least, most)))
                return false;
        }
        else
        {
            _reader.TakeCodePoint();
        }
        _reader.TryTake('?');
        return true;
    }

    // Counts may have any number of digits.
    private static bool IsMore(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        left = left.TrimStart((byte)'0');
        right = right.TrimStart((byte)'0');
        return left.Length == right.Length ? left.SequenceCompareTo(right) > 0 : left.Length > right.Length;
    }
}
