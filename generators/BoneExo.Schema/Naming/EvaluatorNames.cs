using System.Globalization;
using System.Text;

namespace BoneExo.Schema.Naming;

/// <summary>Names of plumbing that no schema can choose: each tells its place, and two places have two names.</summary>
internal static class EvaluatorNames
{
    // C# takes 511 characters and more, but a file is called by the name of its class.
    private const int LongestDocument = 120;
    private const int LongestPointer = 400;

    /// <summary>The class of a document's evaluators: its logical path with every byte outside small letters and digits as <c>_</c> and its code, and <c>/</c> as <c>__</c>.</summary>
    public static string Document(string logicalPath)
    {
        // Names of files may ignore case, so capitals are spelt as well.
        StringBuilder name = new();
        foreach (byte b in Encoding.UTF8.GetBytes(logicalPath))
        {
            if (b is (>= (byte)'a' and <= (byte)'z') or (>= (byte)'0' and <= (byte)'9'))
                name.Append((char)b);
            else if (b == (byte)'/')
                name.Append("__");
            else
                name.Append('_').Append(b.ToString("X2", CultureInfo.InvariantCulture));
        }

        string identifier = char.IsDigit(logicalPath.FirstOrDefault()) ? "_" + name : name.ToString();
        return Shortened(identifier, LongestDocument, logicalPath) + "Evaluators";
    }

    /// <summary>The struct of a subschema: the pointer with <c>_</c> for <c>/</c>, and every other character outside letters and digits as <c>U</c> and its code.</summary>
    public static string Pointer(string pointer)
    {
        if (pointer.Length == 0)
            return "Root";
        StringBuilder name = new();
        foreach (char c in pointer)
        {
            if (c == '/')
                name.Append('_');
            else if (c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z' and not 'U') or (>= '0' and <= '9'))
                name.Append(c);
            else
                name.Append('U').Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
        }

        return Shortened(name.ToString(), LongestPointer, pointer);
    }

    private static string Shortened(string name, int length, string whole) =>
        name.Length <= length ? name : name.Substring(0, length) + "_" + Digest(whole);

    /// <summary>FNV-1a over UTF-16, the same on every machine.</summary>
    public static string Digest(string text)
    {
        ulong digest = 14695981039346656037;
        foreach (char c in text)
            digest = unchecked((digest ^ c) * 1099511628211);
        return digest.ToString("x16", CultureInfo.InvariantCulture);
    }
}
