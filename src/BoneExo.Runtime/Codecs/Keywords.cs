namespace BoneExo.Codecs;

/// <summary>The rule names that errors carry: keywords of JSON Schema, and our own with a slash.</summary>
internal static class Keywords
{
    public const string Type = "type";
    public const string Required = "required";
    public const string AnyOf = "anyOf";
    public const string OneOf = "oneOf";
    public const string MinLength = "minLength";
    public const string MaxLength = "maxLength";
    public const string Pattern = "pattern";
    public const string AssertedFormat = "format";
    public const string ContentEncoding = "contentEncoding";
    public const string ContentMediaType = "contentMediaType";
    public const string Minimum = "minimum";
    public const string Maximum = "maximum";
    public const string ExclusiveMinimum = "exclusiveMinimum";
    public const string ExclusiveMaximum = "exclusiveMaximum";
    public const string MultipleOf = "multipleOf";
    public const string MinItems = "minItems";
    public const string MaxItems = "maxItems";
    public const string UniqueItems = "uniqueItems";

    // The schema `false` has no keyword.
    public const string Never = "false";

    public const string Duplicate = "read/duplicate";
    public const string Range = "read/range";
    public const string Format = "read/format";

    public const string Syntax = "json/syntax";
    public const string Depth = "json/depth";
    public const string Size = "json/size";
    public const string Encoding = "json/utf8";
}
