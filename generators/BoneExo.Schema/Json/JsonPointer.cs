using System.Globalization;
using System.Text;

namespace BoneExo.Schema.Json;

/// <summary>JSON Pointers (RFC 6901) as plain strings in their one canonical spelling.</summary>
internal static class JsonPointer
{
    /// <summary>The pointer to a member of what a pointer points at.</summary>
    public static string Append(string pointer, string name) => pointer + "/" + Escape(name);

    /// <summary>The pointer to an item of the array a pointer points at.</summary>
    public static string Append(string pointer, int index) => pointer + "/" + index.ToString(CultureInfo.InvariantCulture);

    public static string Escape(string token) =>
        token.IndexOfAny(['~', '/']) < 0 ? token : token.Replace("~", "~0").Replace("/", "~1");

    /// <summary>The unescaped token, or <see langword="null"/> where a '~' is followed by neither 0 nor 1.</summary>
    public static string? Unescape(string token)
    {
        if (token.IndexOf('~') < 0)
            return token;
        for (int i = 0; i < token.Length; i++)
        {
            if (token[i] == '~' && (i + 1 == token.Length || token[i + 1] is not ('0' or '1')))
                return null;
        }

        return token.Replace("~1", "/").Replace("~0", "~");
    }

    /// <summary>The unescaped tokens; <see langword="null"/> where the text is no pointer.</summary>
    public static IReadOnlyList<string>? Parse(string pointer)
    {
        if (pointer.Length == 0)
            return [];
        if (pointer[0] != '/')
            return null;
        string[] tokens = pointer.Substring(1).Split('/');
        for (int i = 0; i < tokens.Length; i++)
        {
            if (Unescape(tokens[i]) is not { } token)
                return null;
            tokens[i] = token;
        }

        return tokens;
    }

    /// <summary>The position of the member or item a token names in a value, or -1.</summary>
    public static int IndexOf(JsonValue value, string token)
    {
        switch (value)
        {
            case JsonObject o:
                for (int i = 0; i < o.Members.Count; i++)
                {
                    if (o.Members[i].Name == token)
                        return i;
                }

                return -1;
            case JsonArray a:
                return int.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out int index)
                    && index < a.Items.Count && (token.Length == 1 || token[0] != '0') ? index : -1;
            default:
                return -1;
        }
    }

    /// <summary>What a pointer points at, or <see langword="null"/>.</summary>
    public static JsonValue? Find(JsonValue root, string pointer)
    {
        if (Parse(pointer) is not { } tokens)
            return null;
        JsonValue value = root;
        foreach (string token in tokens)
        {
            int index = IndexOf(value, token);
            if (index < 0)
                return null;
            value = ChildAt(value, index);
        }

        return value;
    }

    /// <summary>The member's value or the item at a position that <see cref="IndexOf"/> gave.</summary>
    public static JsonValue ChildAt(JsonValue value, int index) =>
        value is JsonObject o ? o.Members[index].Value : ((JsonArray)value).Items[index];

    /// <summary>The pointer as a URI fragment without '#' (RFC 6901 §6).</summary>
    public static string ToFragment(string pointer)
    {
        StringBuilder fragment = new(pointer.Length);
        foreach (byte b in Encoding.UTF8.GetBytes(pointer))
        {
            char c = (char)b;
            if (c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') || "/?:@-._~!$&'()*+,;=".IndexOf(c) >= 0)
                fragment.Append(c);
            else
                fragment.Append('%').Append(b.ToString("X2", CultureInfo.InvariantCulture));
        }

        return fragment.ToString();
    }
}
