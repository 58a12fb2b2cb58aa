using BoneExo.Codecs;

namespace BoneExo;

/// <summary>A kind that an extension package adds to an open union; its generated class <c>…Extension</c> has it.</summary>
public abstract class UnionExtension
{
    private protected UnionExtension(string union, string kind) => (Union, Kind) = (union, kind);

    /// <summary>The URI of the union's schema.</summary>
    public string Union { get; }

    /// <summary>The value of the discriminator.</summary>
    public string Kind { get; }

    /// <summary>The type of such values, as data.</summary>
    public abstract TypeDescription Description { get; }

    /// <summary>Says that values of a type are a kind of a union.</summary>
    public static UnionExtension Of<T>(string union, string kind) where T : ISchemaType<T> => new UnionExtensionOf<T>(union, kind);

    internal abstract int Evaluate<TMode>(ref byte json, int at, ref Evaluation run) where TMode : struct, IEvaluationMode;
}
