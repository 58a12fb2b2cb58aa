using System.ComponentModel;

namespace BoneExo.Codecs;

/// <summary>Goes between a record and one that is composed of it, by what both write.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Conversions
{
    // A value in memory is as deep as it is; what it is read as cannot be deeper.
    private static readonly SchemaJsonOptions Deep = new() { MaxDepth = 1000 };

    /// <summary>Reads a value as another type: members that the one does not know are known to the other.</summary>
    /// <exception cref="SchemaJsonException">The value is not valid as that type.</exception>
    public static TTo To<TFrom, TTo>(TFrom value) where TFrom : ISchemaType<TFrom> where TTo : ISchemaType<TTo> =>
        SchemaJson.Parse<TTo>(SchemaJson.ToUtf8(value), Deep);
}
