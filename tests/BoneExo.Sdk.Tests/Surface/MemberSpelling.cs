using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace BoneExo.Sdk.Tests.Surface;

/// <summary>Spells members as C# declares them.</summary>
internal static class MemberSpelling
{
    public static string Field(FieldInfo field) =>
        $"{(field.IsLiteral ? "const " : field.IsStatic ? "static " : "")}{(field.IsInitOnly ? "readonly " : "")}{TypeSpelling.Name(new NullabilityInfoContext().Create(field))} {field.Name}";

    public static string Constructor(ConstructorInfo constructor) => $"{Access(constructor)}new({Parameters(constructor)})";

    public static string Property(PropertyInfo property)
    {
        MethodInfo[] accessors = [.. property.GetAccessors(nonPublic: true).Where(accessor => accessor.IsPublic || accessor.IsFamily)];
        string required = property.IsDefined(typeof(RequiredMemberAttribute)) ? "required " : "";
        string name = property.GetIndexParameters().Length == 0 ? property.Name : $"this[{Parameters(accessors[0])}]";
        return $"{Modifiers(accessors[0])}{required}{TypeSpelling.Name(new NullabilityInfoContext().Create(property))} {name} {{ {string.Join(' ', accessors.Select(Accessor))} }}";
    }

    public static string Method(MethodInfo method)
    {
        string generics = method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(TypeSpelling.Name))}>" : "";
        string reference = method.ReturnType.IsByRef ? "ref " : "";
        return $"{Modifiers(method)}{reference}{TypeSpelling.Name(new NullabilityInfoContext().Create(method.ReturnParameter))} {method.Name}{generics}({Parameters(method)}){string.Concat(Constraints(method))}";
    }

    private static IEnumerable<string> Constraints(MethodInfo method) =>
        from parameter in method.GetGenericArguments()
        let attributes = parameter.GenericParameterAttributes
        let special = attributes.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint) ? "struct" : attributes.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint) ? "class" : null
        let types = parameter.GetGenericParameterConstraints().Where(type => type != typeof(ValueType)).Select(TypeSpelling.Name)
        let constraints = string.Join(", ", special is null ? types : types.Prepend(special))
        where constraints.Length > 0
        select $" where {parameter.Name} : {constraints}";

    private static string Modifiers(MethodInfo method)
    {
        bool isInInterface = method.DeclaringType!.IsInterface; // a declared method has a type
        string kind = method.IsAbstract && !isInInterface ? "abstract "
            : method is { IsVirtual: true, IsFinal: false } && !isInInterface && method.GetBaseDefinition() == method ? "virtual "
            : method.GetBaseDefinition() != method ? "override "
            : "";
        return $"{Access(method)}{(method.IsStatic ? "static " : "")}{kind}";
    }

    private static string Access(MethodBase method) => method.IsPublic ? "" : "protected ";

    private static string Accessor(MethodInfo accessor) =>
        accessor.ReturnType != typeof(void) ? "get;"
        : accessor.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) ? "init;"
        : "set;";

    private static string Parameters(MethodBase method) =>
        string.Join(", ", method.GetParameters().Where(parameter => method is not MethodInfo { IsSpecialName: true } || parameter.Name != "value").Select(Parameter));

    private static string Parameter(ParameterInfo parameter)
    {
        string passing = !parameter.ParameterType.IsByRef ? "" : parameter.IsOut ? "out " : parameter.IsIn ? "in " : "ref ";
        string kind = parameter.IsDefined(typeof(ParamArrayAttribute)) || parameter.IsDefined(typeof(ParamCollectionAttribute)) ? "params " : "";
        string standard = parameter.HasDefaultValue ? $" = {Convert.ToString(parameter.DefaultValue, CultureInfo.InvariantCulture) switch { null or "" => "default", "True" => "true", "False" => "false", { } value => value }}" : "";
        return $"{kind}{passing}{TypeSpelling.Name(new NullabilityInfoContext().Create(parameter))} {parameter.Name}{standard}";
    }
}
