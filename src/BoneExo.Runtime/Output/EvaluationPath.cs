namespace BoneExo.Output;

/// <summary>The applicators on the way to a keyword, with the values that they were applied to.</summary>
internal static class EvaluationPath
{
    /// <summary>Of each applicator: how many tokens follow it, and how many it goes down in the instance.</summary>
    private static readonly Dictionary<string, (int Operands, int Depth)> Applicators = new(StringComparer.Ordinal)
    {
        ["$ref"] = (0, 0), ["$dynamicRef"] = (0, 0), ["$recursiveRef"] = (0, 0),
        ["allOf"] = (1, 0), ["anyOf"] = (1, 0), ["oneOf"] = (1, 0),
        ["not"] = (0, 0), ["if"] = (0, 0), ["then"] = (0, 0), ["else"] = (0, 0),
        ["dependentSchemas"] = (1, 0), ["dependencies"] = (1, 0),
        ["properties"] = (1, 1), ["patternProperties"] = (1, 1), ["additionalProperties"] = (0, 1),
        ["unevaluatedProperties"] = (0, 1), ["propertyNames"] = (0, 1),
        ["items"] = (0, 1), ["prefixItems"] = (1, 1), ["additionalItems"] = (0, 1), ["unevaluatedItems"] = (0, 1), ["contains"] = (0, 1),
    };

    /// <summary>The locations of every applicator before the last token, outermost first; of a list of branches also that of the branch.</summary>
    public static List<(string Keyword, string Instance)> Of(string keywordLocation, string instanceLocation)
    {
        List<(string, string)> nodes = [];
        string[] keywords = keywordLocation.Split('/');
        string[] instance = instanceLocation.Split('/');
        int depth = 1;
        for (int i = 1; i < keywords.Length - 1 && Applicators.TryGetValue(keywords[i], out (int Operands, int Depth) applicator);)
        {
            // Up to 2019-09 'items' is also a list by position.
            bool isList = keywords[i] == "items" && i + 2 < keywords.Length && keywords[i + 1].All(char.IsAsciiDigit);
            string value = string.Join('/', instance.Take(depth));
            nodes.Add((string.Join('/', keywords.Take(i + 1)), value));
            bool isBranch = keywords[i] is "allOf" or "anyOf" or "oneOf";
            i += 1 + (isList ? 1 : applicator.Operands);
            if (isBranch && i < keywords.Length - 1)
                nodes.Add((string.Join('/', keywords.Take(i)), value));
            depth = Math.Min(depth + applicator.Depth, instance.Length);
        }
        return nodes;
    }
}
