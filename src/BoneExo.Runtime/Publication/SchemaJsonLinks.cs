using System.Reflection;
using BoneExo.Publication;

namespace BoneExo;

public static partial class SchemaJson
{
    /// <summary>
    /// Compares the published schemas that assemblies were compiled against with those of the assemblies that are loaded: a newer version
    /// may add optional members to what others are composed of, and nothing else. Without arguments, those that are loaded are verified.
    /// </summary>
    /// <exception cref="SchemaLinkException">Two of them do not fit together; the message names both.</exception>
    public static void VerifyLinks(params ReadOnlySpan<Assembly> assemblies)
    {
        if (assemblies.IsEmpty)
            assemblies = AppDomain.CurrentDomain.GetAssemblies();
        foreach (Assembly assembly in assemblies)
            LinkVerification.Verify(assembly);
    }
}
