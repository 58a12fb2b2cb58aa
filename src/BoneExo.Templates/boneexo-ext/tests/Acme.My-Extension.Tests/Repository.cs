using System.Reflection;

namespace Acme.My_Extension.Tests;

/// <summary>Where the tests find files.</summary>
internal static class Repository
{
    /// <summary>A file or folder by its path from the root, which the build writes into the assembly.</summary>
    public static string Path(params string[] parts) => System.IO.Path.Combine(
        [typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "Root").Value!, .. parts]);
}
