using System.ComponentModel;

namespace BoneExo;

/// <summary>
/// The index that the generator emits beside a dataset: its keyed collections and its references in both directions.
/// <see cref="RecordIndex"/> says what can be done with any of them.
/// </summary>
public interface IRecordIndex
{
    /// <summary>What the index has gathered; explicit, so that no collection's name can clash with it.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    RecordLinks Links { get; }
}
