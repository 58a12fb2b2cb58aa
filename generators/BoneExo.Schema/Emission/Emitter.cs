namespace BoneExo.Schema.Emission;

/// <summary>Spells a unit as C#.</summary>
internal static class Emitter
{
    public static GeneratedFile Emit(EmitUnit unit) => new(unit.HintName, "");
}
