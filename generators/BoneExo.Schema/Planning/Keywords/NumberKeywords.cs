namespace BoneExo.Schema.Planning.Keywords;

/// <summary>The validation vocabulary's keywords for numbers.</summary>
internal static class NumberKeywords
{
    public static Check? Number(KeywordContext context)
    {
        NumberCheck check = new(
            context.Lexeme("minimum"),
            context.Lexeme("maximum"),
            context.Lexeme("exclusiveMinimum"),
            context.Lexeme("exclusiveMaximum"),
            context.Lexeme("multipleOf"));
        return check == new NumberCheck(null, null, null, null, null) ? null : check;
    }
}
