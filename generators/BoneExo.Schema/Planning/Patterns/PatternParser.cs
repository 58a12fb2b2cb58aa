using BoneExo.Schema.Collections;

namespace BoneExo.Schema.Planning.Patterns;

/// <summary>Reads the pattern language of ECMA-262 §22.2.1 with the <c>u</c> flag: disjunctions, terms, groups and quantifiers.</summary>
/// <remarks>
/// Without the flag, Annex B.1.2 gives a meaning to more: lone brackets and braces, escaped punctuation, classes beside hyphens and
/// repeated conditions. Where that is accepted it changes nothing of what the flag has a meaning for.
/// </remarks>
internal sealed class PatternParser
{
    private const int DeepestNesting = 100;

    private readonly PatternText _text;
    private readonly ClassParser _classes;
    private readonly PatternGroups _allGroups;
    private readonly bool _isLegacyAccepted;
    private int _groups;
    private int _depth;

    public PatternParser(string pattern, bool isLegacyAccepted)
    {
        _text = new(pattern);
        _classes = new(_text, isLegacyAccepted);
        _isLegacyAccepted = isLegacyAccepted;
        _allGroups = PatternGroups.Scan(pattern);
    }

    /// <summary>What is wrong where <see cref="Parse"/> gave nothing.</summary>
    public PatternFault? Fault => _text.Fault;

    public PatternNode? Parse()
    {
        PatternNode? pattern = ParseDisjunction();
        if (pattern is not null && !_text.IsAtEnd)
            _text.Refuse(_text.Position, "')' closes no group; escape it as '\\)'");
        return Fault is null ? pattern : null;
    }

    private PatternNode? ParseDisjunction()
    {
        List<PatternNode> alternatives = [];
        do
        {
            if (ParseAlternative() is not { } alternative)
                return null;
            alternatives.Add(alternative);
        }
        while (_text.TryTake('|'));
        return alternatives is [var only] ? only : new Alternation(alternatives.ToEquatableArray());
    }

    private PatternNode? ParseAlternative()
    {
        List<PatternNode> terms = [];
        while (!_text.IsAtEnd && _text.Current is not ('|' or ')'))
        {
            if (ParseTerm() is not { } term)
                return null;
            terms.Add(term);
        }

        return terms is [var only] ? only : new Sequence(terms.ToEquatableArray());
    }

    private PatternNode? ParseTerm()
    {
        PatternNode? atom = ParseAtom();
        if (atom is null || !IsQuantifierNext)
            return atom;
        int quantifier = _text.Position;
        if (TakeQuantifier() is not var (min, max))
            return null;
        bool isLazy = _text.TryTake('?');
        if (atom is Anchor or Lookaround { IsBehind: true } || (atom is Lookaround && !_isLegacyAccepted))
            return Refuse(quantifier, "nothing to repeat: a condition on the position takes no quantifier");
        if (IsQuantifierNext)
            return Refuse(_text.Position, "a quantifier follows a quantifier; put the first repetition into '(?:…)'");
        return new Repetition(atom, min, max, isLazy);
    }

    private bool IsQuantifierNext => _text.Current is '*' or '+' or '?' || (_text.Current == '{' && (!_isLegacyAccepted || _text.IsBracedQuantifier()));

    private (int Min, int? Max)? TakeQuantifier()
    {
        if (_text.TryTake('*'))
            return (0, null);
        if (_text.TryTake('+'))
            return (1, null);
        if (_text.TryTake('?'))
            return (0, 1);
        int start = _text.Position++;
        int? min = _text.TakeNumber();
        int? max = min;
        if (min is not null && _text.TryTake(','))
            max = _text.TakeNumber();
        if (min is not { } least || !_text.TryTake('}'))
        {
            _text.Refuse(start, "'{' begins no quantifier '{n}', '{n,}' or '{n,m}'; escape it as '\\{'");
            return null;
        }

        // No string is as long as the largest count.
        if (max == int.MaxValue && least < int.MaxValue)
            max = null;
        if (least > max)
            _text.Refuse(start, $"the quantifier's bounds {least} and {max} are in the wrong order");
        if (least == int.MaxValue)
            _text.Refuse(start, "the quantifier's lower bound is longer than any string");
        return Fault is null ? (least, max) : null;
    }

    private PatternNode? ParseAtom()
    {
        int start = _text.Position;
        switch (_text.Current)
        {
            case '^':
                _text.Position++;
                return new Anchor(AnchorKind.Start);
            case '$':
                _text.Position++;
                return new Anchor(AnchorKind.End);
            case '(':
                _text.Position++;
                return ParseGroup(start);
            case '.':
                _text.Position++;
                return new ClassMatch(CharacterClass.LineTerminators with { IsNegated = true });
            case '*' or '+' or '?':
                return Refuse(start, $"'{_text.Current}' repeats nothing; escape it as '\\{_text.Current}'");
            case '{' or '}' or ']' when _isLegacyAccepted && !_text.IsBracedQuantifier():
                return new ClassMatch(CharacterClass.Of(_text.TakeCodePoint()));
            case '{' or '}' or ']':
                return Refuse(start, $"'{_text.Current}' stands alone; escape it as '\\{_text.Current}'");
            case '[':
                return _classes.ParseClass() is { } members ? new ClassMatch(members) : null;
            case '\\':
                return ParseEscape(start);
            default:
                return new ClassMatch(CharacterClass.Of(_text.TakeCodePoint()));
        }
    }

    private PatternNode? ParseEscape(int start)
    {
        if (_text.TryTake("\\b"))
            return new Anchor(AnchorKind.WordBoundary);
        if (_text.TryTake("\\B"))
            return new Anchor(AnchorKind.NoWordBoundary);
        if (_text.TryTake("\\k"))
            return ParseNamedReference(start);
        _text.Position++;
        if (_text.Current is not (>= '1' and <= '9'))
            return _classes.ParseEscape(start, isInClass: false) is { } escaped ? new ClassMatch(escaped) : null;
        int number = _text.TakeNumber() ?? 0;
        return number <= _allGroups.Count
            ? new BackReference(number, start)
            : Refuse(start, $"back-reference to group {number} of {_allGroups.Count}; write '\\u' and four digits for a character");
    }

    private PatternNode? ParseNamedReference(int start)
    {
        if (!_text.TryTake('<') || _text.TakeUntil('>') is not { } name)
            return Refuse(start, "'\\k' names no group; write '\\k<name>'");
        return _allGroups.Numbers.TryGetValue(name, out int number)
            ? new BackReference(number, start)
            : Refuse(start, $"back-reference to group '{name}', which does not exist");
    }

    private PatternNode? ParseGroup(int start)
    {
        if (++_depth > DeepestNesting)
            return Refuse(start, $"groups nest deeper than {DeepestNesting}");
        Func<PatternNode, PatternNode>? group = ParseGroupKind(start);
        if (group is null || ParseDisjunction() is not { } body)
            return null;
        if (!_text.TryTake(')'))
            return Refuse(start, "'(' is not closed; add ')' or escape it as '\\('");
        _depth--;
        return group(body);
    }

    private Func<PatternNode, PatternNode>? ParseGroupKind(int start)
    {
        if (_text.TryTake("?:"))
            return body => new Group(body, null);
        if (_text.TryTake("?="))
            return body => new Lookaround(body, IsBehind: false, IsNegative: false);
        if (_text.TryTake("?!"))
            return body => new Lookaround(body, IsBehind: false, IsNegative: true);
        if (_text.TryTake("?<="))
            return body => new Lookaround(body, IsBehind: true, IsNegative: false);
        if (_text.TryTake("?<!"))
            return body => new Lookaround(body, IsBehind: true, IsNegative: true);
        int number = ++_groups;
        if (_text.TryTake("?<"))
        {
            string? name = _text.TakeUntil('>');
            if (name is null || !IsGroupName(name))
                return RefuseGroup(start, "the group's name is no identifier followed by '>'");
            if (_allGroups.Numbers[name] != number)
                return RefuseGroup(start, $"two groups have the name '{name}'");
        }
        else if (_text.Current == '?')
        {
            return RefuseGroup(start, "'(?' begins none of the groups '(?:', '(?=', '(?!', '(?<=', '(?<!' and '(?<name>'");
        }

        return body => new Group(body, number);
    }

    private static bool IsGroupName(string name) =>
        name.Length > 0 && !char.IsDigit(name[0]) && name.All(c => c is '_' or '$' || char.IsLetterOrDigit(c));

    private Func<PatternNode, PatternNode>? RefuseGroup(int offset, string message)
    {
        _text.Refuse(offset, message);
        return null;
    }

    private PatternNode? Refuse(int offset, string message)
    {
        _text.Refuse(offset, message);
        return null;
    }
}
