using System.Globalization;
using System.Text;
using BoneExo.Schema.Collections;

namespace BoneExo.Schema.Json;

/// <summary>Spells a value as JSON, numbers as they were written: without white space, or indented for people.</summary>
internal static class JsonPrinter
{
    private const int ExcerptLength = 40;

    private const string Indent = "  ";

    public static string Print(JsonValue value) => Print(value, lineBreak: null);

    /// <summary>The value with a line for each member and item, as the text of a file.</summary>
    public static string PrintIndented(JsonValue value) => Print(value, lineBreak: "\n") + "\n";

    /// <summary>The beginning of a value, for messages.</summary>
    public static string Excerpt(JsonValue value)
    {
        string text = Print(value);
        return text.Length <= ExcerptLength ? text : text.Substring(0, ExcerptLength - 1) + "…";
    }

    private static string Print(JsonValue value, string? lineBreak)
    {
        StringBuilder text = new();
        Print(value, lineBreak, text);
        return text.ToString();
    }

    /// <param name="lineBreak">The line break and indentation where the value begins; <see langword="null"/> for none.</param>
    private static void Print(JsonValue value, string? lineBreak, StringBuilder text)
    {
        switch (value)
        {
            case JsonNull:
                text.Append("null");
                break;
            case JsonBoolean b:
                text.Append(b.Value ? "true" : "false");
                break;
            case JsonNumber n:
                text.Append(n.Lexeme);
                break;
            case JsonString s:
                PrintString(s.Value, text);
                break;
            case JsonArray a:
                PrintList('[', a.Items, ']', lineBreak, text, (item, inner) => Print(item, inner, text));
                break;
            case JsonObject o:
                PrintList('{', o.Members, '}', lineBreak, text, (member, inner) =>
                {
                    PrintString(member.Name, text);
                    text.Append(inner is null ? ":" : ": ");
                    Print(member.Value, inner, text);
                });
                break;
        }
    }

    private static void PrintList<T>(char opening, EquatableArray<T> parts, char closing, string? lineBreak, StringBuilder text, Action<T, string?> print)
        where T : IEquatable<T>
    {
        string? inner = lineBreak is null ? null : lineBreak + Indent;
        text.Append(opening);
        for (int i = 0; i < parts.Count; i++)
        {
            if (i > 0)
                text.Append(',');
            text.Append(inner);
            print(parts[i], inner);
        }

        if (parts.Count > 0)
            text.Append(lineBreak);
        text.Append(closing);
    }

    private static void PrintString(string value, StringBuilder text)
    {
        text.Append('"');
        for (int i = 0; i < value.Length; i++)
        {
            char c = value[i];
            bool isPair = char.IsHighSurrogate(c) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1]);
            if (c is '"' or '\\')
                text.Append('\\').Append(c);
            else if (isPair)
                text.Append(c).Append(value[++i]);
            else if (c < ' ' || char.IsSurrogate(c)) // a lone surrogate has no UTF-8
                text.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            else
                text.Append(c);
        }

        text.Append('"');
    }
}
