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
            context.Lexeme("multipleOf"))
        {
            SpellsIntegers = context.Dialect.Draft.SpellsIntegers && ValueKeywords.Types(context) is var types && types.HasFlag(TypeSet.Integer) && !types.HasFlag(TypeSet.Number),
        };
        return check == NumberCheck.None ? null : check;
    }
}
