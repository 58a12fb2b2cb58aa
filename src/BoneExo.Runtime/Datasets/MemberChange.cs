namespace BoneExo;

/// <summary>A member or item that differs between two values.</summary>
/// <param name="Pointer">Its JSON Pointer, from the record or the dataset: in the later one, or in the earlier one where it is gone.</param>
/// <param name="Before">What it was; nothing where it is new.</param>
/// <param name="After">What it is; nothing where it is gone.</param>
public sealed record MemberChange(string Pointer, RawJson? Before, RawJson? After)
{
    /// <summary>The change on one line.</summary>
    public override string ToString() => $"{Pointer}: {Before?.ToString() ?? "(absent)"} → {After?.ToString() ?? "(absent)"}";
}
