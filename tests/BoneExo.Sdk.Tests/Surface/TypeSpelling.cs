using System.Reflection;

namespace BoneExo.Sdk.Tests.Surface;

/// <summary>Spells types as C# does.</summary>
internal static class TypeSpelling
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void", [typeof(bool)] = "bool", [typeof(byte)] = "byte", [typeof(char)] = "char", [typeof(int)] = "int", [typeof(long)] = "long",
        [typeof(ulong)] = "ulong", [typeof(double)] = "double", [typeof(decimal)] = "decimal", [typeof(string)] = "string", [typeof(object)] = "object",
    };

    public static string Declaration(Type type)
    {
        IEnumerable<string> parents = type is { IsClass: true, BaseType: { } parent } && parent != typeof(object) ? [Name(parent)] : [];
        string[] inherited = [.. (type.BaseType?.GetInterfaces() ?? []).Select(Name)];
        IEnumerable<string> interfaces = type.IsEnum ? [] : type.GetInterfaces().Where(i => i.IsPublic).Select(Name).Except(inherited).Order(StringComparer.Ordinal);
        string[] bases = [.. parents, .. interfaces];
        return $"{Kind(type)} {type.Namespace}.{Nested(type)}{(bases.Length == 0 ? "" : " : " + string.Join(", ", bases))}";
    }

    public static string Name(Type type)
    {
        if (type.IsByRef)
            return Name(type.GetElementType()!); // a reference has an element
        if (type.IsArray)
            return Name(type.GetElementType()!) + "[]"; // so has an array
        if (Nullable.GetUnderlyingType(type) is { } inner)
            return Name(inner) + "?";
        return Keywords.GetValueOrDefault(type) ?? (type.IsGenericParameter ? type.Name : Nested(type));
    }

    /// <summary>The name of a type with nullability, as far as it stands at the top or in its arguments.</summary>
    public static string Name(NullabilityInfo info)
    {
        Type type = info.Type.IsByRef ? info.Type.GetElementType()! : info.Type; // a reference has an element
        string name = Nullable.GetUnderlyingType(type) is null && info.GenericTypeArguments.Length > 0 && !type.IsNested
            ? $"{type.Name.Split('`')[0]}<{string.Join(", ", info.GenericTypeArguments.Select(Name))}>"
            : Name(type);
        return name + (type is { IsValueType: false, IsGenericParameter: false } && info.ReadState == NullabilityState.Nullable ? "?" : "");
    }

    private static string Kind(Type type)
    {
        bool isRecord = type.GetMethod("<Clone>$") is not null || (type.IsValueType && type.GetMethod("PrintMembers", BindingFlags.NonPublic | BindingFlags.Instance) is not null);
        string record = isRecord ? "record " : "";
        if (type.IsEnum)
            return "enum";
        if (type.IsInterface)
            return "interface";
        if (typeof(Delegate).IsAssignableFrom(type))
            return "delegate";
        if (type.IsValueType)
            return $"{(type.IsDefined(typeof(System.Runtime.CompilerServices.IsReadOnlyAttribute)) ? "readonly " : "")}{(type.IsByRefLike ? "ref " : "")}{record}struct";
        string modifier = type is { IsAbstract: true, IsSealed: true } ? "static " : type.IsAbstract ? "abstract " : type.IsSealed ? "sealed " : "";
        return modifier + (isRecord ? "record" : "class");
    }

    private static string Nested(Type type)
    {
        Type[] arguments = type.GetGenericArguments();
        int outer = type.DeclaringType?.GetGenericArguments().Length ?? 0;
        string name = type.Name.Split('`')[0] + (arguments.Length > outer ? $"<{string.Join(", ", arguments[outer..].Select(Name))}>" : "");
        return type is { IsNested: true, IsGenericParameter: false } ? $"{Nested(type.DeclaringType!)}.{name}" : name; // a nested type has one
    }
}
