using BoneExo.Codecs;

namespace BoneExo;

/// <summary>A kind whose values are of a generated type.</summary>
internal sealed class UnionExtensionOf<T>(string union, string kind) : UnionExtension(union, kind) where T : ISchemaType<T>
{
    public override TypeDescription Description => T.Description;

    internal override int Evaluate<TMode>(ref byte json, int at, ref Evaluation run)
    {
        int end = T.Walk<TMode>(ref json, at, ref run, out _);
        // The union keeps the text, so nothing is missing where the value could not be built.
        if (TMode.Builds)
            run.Missed();
        return end;
    }
}
