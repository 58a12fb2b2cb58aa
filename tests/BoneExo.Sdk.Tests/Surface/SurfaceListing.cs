using System.CodeDom.Compiler;
using System.ComponentModel;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace BoneExo.Sdk.Tests.Surface;

/// <summary>
/// Lists what an assembly shows to its users. Left out: what the compiler makes of records and enums, and the emitted codecs, whose
/// form the emitter's snapshots hold.
/// </summary>
internal static class SurfaceListing
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static string Of(Assembly assembly)
    {
        StringBuilder text = new();
        foreach (Type type in assembly.GetTypes().Where(IsListed).OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            text.Append(TypeSpelling.Declaration(type)).Append('\n');
            foreach (string line in Members(type))
                text.Append("    ").Append(line).Append('\n');
        }

        return text.ToString();
    }

    private static bool IsListed(Type type) => (type.IsPublic || (type.IsNestedPublic && IsListed(type.DeclaringType!))) && !IsEmittedCodec(type); // a nested type has one

    private static bool IsEmittedCodec(Type type) =>
        type.GetCustomAttribute<GeneratedCodeAttribute>() is not null && type.GetCustomAttribute<EditorBrowsableAttribute>()?.State == EditorBrowsableState.Never;

    private static IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum)
            return Enum.GetNames(type).Select(name => $"{name} = {Convert.ToInt64(Enum.Parse(type, name), null)}");
        if (typeof(Delegate).IsAssignableFrom(type))
            return [];
        return Fields(type).Concat(Constructors(type)).Concat(Properties(type)).Concat(Methods(type)).Order(StringComparer.Ordinal);
    }

    private static IEnumerable<string> Fields(Type type) =>
        type.GetFields(Declared).Where(field => field.IsPublic && !IsMade(field)).Select(MemberSpelling.Field);

    private static IEnumerable<string> Constructors(Type type) =>
        type.GetConstructors(Declared).Where(constructor => IsSeen(constructor) && !IsMade(constructor) && (!type.IsValueType || constructor.GetParameters().Length > 0) && !IsCopy(constructor)).Select(MemberSpelling.Constructor);

    private static IEnumerable<string> Properties(Type type) =>
        type.GetProperties(Declared).Where(property => property.GetAccessors(nonPublic: true).Any(IsSeen) && !IsMade(property)).Select(MemberSpelling.Property);

    private static IEnumerable<string> Methods(Type type) =>
        type.GetMethods(Declared).Where(method => IsSeen(method) && !IsMade(method) && (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal)) && method.Name is not "PrintMembers").Select(MemberSpelling.Method);

    private static bool IsMade(MemberInfo member) => member.GetCustomAttribute<CompilerGeneratedAttribute>() is not null || member.Name.Contains('<', StringComparison.Ordinal);

    private static bool IsCopy(ConstructorInfo constructor) => constructor.GetParameters() is [{ } only] && only.ParameterType == constructor.DeclaringType;

    private static bool IsSeen(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;
}
