using System.Globalization;
using System.Text;

namespace BoneExo.Schema.Json;

/// <summary>Spells a value as JSON without white space; numbers as they were written.</summary>
internal static class JsonPrinter
{
    private const int ExcerptLength = 40;

    public static string Print(JsonValue value)
    {
        StringBuilder text = new();
        Print(value, text);
        return text.ToString();
    }

    /// <summary>The beginning of a value, for messages.</summary>
    public static string Excerpt(JsonValue value)
    {
        string text = Print(value);
        return text.Length <= ExcerptLength ? text : text.Substring(0, ExcerptLength - 1) + "…";
    }

    private static void Print(JsonValue value, StringBuilder text)
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
                text.Append('[');
                for (int i = 0; i < a.Items.Count; i++)
                {
                    if (i > 0)
                        text.Append(',');
                    Print(a.Items[i], text);
                }

                text.Append(']');
                break;
            case JsonObject o:
                text.Append('{');
                for (int i = 0; i < o.Members.Count; i++)
                {
                    if (i > 0)
                        text.Append(',');
                    PrintString(o.Members[i].Name, text);
                    text.Append(':');
                    Print(o.Members[i].Value, text);
                }

                text.Append('}');
                break;
        }
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
