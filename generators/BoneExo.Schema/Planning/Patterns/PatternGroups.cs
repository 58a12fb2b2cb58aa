namespace BoneExo.Schema.Planning.Patterns;

/// <summary>The capturing groups of a pattern, found before it is parsed, because references may stand before their groups.</summary>
internal sealed record PatternGroups(int Count, IReadOnlyDictionary<string, int> Numbers)
{
    public static PatternGroups Scan(string pattern)
    {
        Dictionary<string, int> numbers = new(StringComparer.Ordinal);
        int count = 0;
        bool isInClass = false;
        for (int i = 0; i < pattern.Length; i++)
        {
            char next = i + 1 < pattern.Length ? pattern[i + 1] : '\0';
            switch (pattern[i])
            {
                case '\\':
                    i++;
                    break;
                case '[':
                    isInClass = true;
                    break;
                case ']':
                    isInClass = false;
                    break;
                case '(' when !isInClass && next != '?':
                    count++;
                    break;
                case '(' when !isInClass && NameAt(pattern, i + 2) is { } name:
                    count++;
                    numbers[name] = numbers.TryGetValue(name, out int first) ? first : count;
                    break;
            }
        }

        return new(count, numbers);
    }

    private static string? NameAt(string pattern, int at)
    {
        if (at + 1 >= pattern.Length || pattern[at] != '<' || pattern[at + 1] is '=' or '!')
            return null;
        int end = pattern.IndexOf('>', at);
        return end < 0 ? null : pattern.Substring(at + 1, end - at - 1);
    }
}
