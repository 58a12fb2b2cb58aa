namespace BoneExo;

/// <summary>A member that may be absent, for members that may also be null: absent, null and a value are three states.</summary>
public readonly struct Optional<T> : IEquatable<Optional<T>>
{
    private readonly T _value;

    /// <summary>Makes a present member.</summary>
    public Optional(T value)
    {
        HasValue = true;
        _value = value;
    }

    /// <summary>Whether the member is present, be it null.</summary>
    public bool HasValue { get; }

    /// <summary>The member.</summary>
    /// <exception cref="InvalidOperationException">The member is absent.</exception>
    public T Value => HasValue ? _value : throw new InvalidOperationException("the member is absent; ask HasValue first");

    /// <summary>The member, or a default where it is absent.</summary>
    public T? GetValueOrDefault() => _value;

    /// <inheritdoc/>
    public bool Equals(Optional<T> other) =>
        HasValue == other.HasValue && EqualityComparer<T>.Default.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Optional<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(HasValue, _value);

    /// <summary>The member as text; nothing where it is absent.</summary>
    public override string ToString() => HasValue ? _value?.ToString() ?? "null" : "";

    /// <summary>Makes a present member.</summary>
    public static implicit operator Optional<T>(T value) => new(value);

    /// <summary>Tells whether both are absent or both hold equal values.</summary>
    public static bool operator ==(Optional<T> left, Optional<T> right) => left.Equals(right);

    /// <summary>Tells whether the two differ.</summary>
    public static bool operator !=(Optional<T> left, Optional<T> right) => !left.Equals(right);
}
