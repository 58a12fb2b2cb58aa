namespace BoneExo;

/// <summary>An assembly was compiled against a schema that the loaded version of another does not publish any more.</summary>
public sealed class SchemaLinkException(string message) : InvalidOperationException(message);
