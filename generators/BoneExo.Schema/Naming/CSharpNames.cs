using System.Globalization;
using System.Text;

namespace BoneExo.Schema.Naming;

/// <summary>Makes C# identifiers of schema names.</summary>
internal static class CSharpNames
{
    private static readonly HashSet<string> Keywords =
    [
        "abstract", "as", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "class", "const", "continue", "decimal", "default",
        "delegate", "do", "double", "else", "enum", "event", "explicit", "extern", "false", "finally", "fixed", "float", "for", "foreach", "goto",
        "if", "implicit", "in", "int", "interface", "internal", "is", "lock", "long", "namespace", "new", "null", "object", "operator", "out",
        "override", "params", "private", "protected", "public", "readonly", "ref", "return", "sbyte", "sealed", "short", "sizeof", "stackalloc",
        "static", "string", "struct", "switch", "this", "throw", "true", "try", "typeof", "uint", "ulong", "unchecked", "unsafe", "ushort", "using",
        "virtual", "void", "volatile", "while", "field", "value", "record", "required", "var", "await", "dynamic", "nameof", "when", "where", "yield",
    ];

    /// <summary>Names that C# or the emitter gives to a record's own members.</summary>
    private static readonly HashSet<string> RecordMembers =
    [
        "EqualityContract", "Equals", "GetHashCode", "ToString", "PrintMembers", "Deconstruct", "Clone", "GetType", "MemberwiseClone", "Finalize",
        "ReferenceEquals", "Unmapped", "Match", "Closed",
    ];

    /// <summary>The locals and parameters of an emitted walk.</summary>
    private static readonly HashSet<string> WalkLocals =
        ["json", "at", "run", "value", "start", "seen", "missed", "name", "member", "found", "unmapped", "writer", "end", "record"];

    /// <summary>Pascal case; characters without identifier form become <c>U</c> and their code point, a leading digit gets <c>_</c>.</summary>
    public static string Pascal(string name)
    {
        StringBuilder text = new(name.Length);
        bool startsWord = true;
        for (int i = 0; i < name.Length; i++)
        {
            char c = name[i];
            if (c is '_' or '-' or ' ' or '.')
            {
                startsWord = true;
            }
            else if (char.IsLetterOrDigit(c))
            {
                text.Append(startsWord ? char.ToUpperInvariant(c) : c);
                startsWord = false;
            }
            else
            {
                bool isPair = char.IsHighSurrogate(c) && i + 1 < name.Length && char.IsLowSurrogate(name[i + 1]);
                int codePoint = isPair ? char.ConvertToUtf32(c, name[++i]) : c;
                text.Append('U').Append(codePoint.ToString("X4", CultureInfo.InvariantCulture));
                startsWord = true;
            }
        }

        if (text.Length == 0)
            return name.Length == 0 ? "Empty" : string.Concat(name.Select(c => "U" + ((int)c).ToString("X4", CultureInfo.InvariantCulture)));
        if (char.IsDigit(text[0]))
            text.Insert(0, '_');
        return text.ToString();
    }

    /// <summary>The C# property of a JSON member; one that the language or its type forbids gets the suffix <c>Value</c>.</summary>
    public static string Property(string pascal, string typeName) =>
        pascal == typeName || RecordMembers.Contains(pascal) ? pascal + "Value" : pascal;

    /// <summary>The nested type of a union's case; a name that the union uses itself gets the suffix <c>Case</c>.</summary>
    public static string Case(string pascal, string unionName) =>
        pascal == unionName || RecordMembers.Contains(pascal) ? pascal + "Case" : pascal;

    /// <summary>The local variable that holds a property while its record is read.</summary>
    public static string Local(string property)
    {
        string local = char.ToLowerInvariant(property[0]) + property.Substring(1);
        return WalkLocals.Contains(local) ? local + "_" : Keywords.Contains(local) ? "@" + local : local;
    }

    /// <summary>Whether a name given by <c>x-bex-name</c> or <c>x-bex-names</c> can stand in C# as it is.</summary>
    public static bool IsIdentifier(string name) =>
        name.Length > 0
        && (char.IsLetter(name[0]) || name[0] == '_')
        && name.All(c => char.IsLetterOrDigit(c) || c == '_')
        && !Keywords.Contains(name);

    /// <summary>Whether <c>x-bex-namespace</c> or the root namespace is a dotted sequence of identifiers.</summary>
    public static bool IsNamespace(string name) => name.Split('.').All(IsIdentifier);
}
