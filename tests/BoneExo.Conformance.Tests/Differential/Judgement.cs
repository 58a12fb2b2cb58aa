namespace BoneExo.Conformance.Differential;

/// <summary>What both validators say of an instance.</summary>
/// <param name="Ours">The path of the first keyword of ours that refuses it, or <see langword="null"/>.</param>
/// <param name="Ajvs">The path of the first keyword of ajv's that refuses it, or <see langword="null"/>.</param>
/// <param name="FormsAgree">Whether our verdict and our report agree.</param>
internal sealed record Judgement(string Instance, string? Ours, string? Ajvs, bool FormsAgree)
{
    public bool IsDifferent => (Ours is null) != (Ajvs is null);
}
