namespace BoneExo.Values;

/// <summary>Where a member's name and value stand in a JSON text.</summary>
internal readonly record struct JsonMember(int NameStart, int NameEnd, int Value, int Hash)
{
    /// <summary>The name between its quotes, as written.</summary>
    public ReadOnlySpan<byte> Name(ReadOnlySpan<byte> json) => json[NameStart..NameEnd];
}
