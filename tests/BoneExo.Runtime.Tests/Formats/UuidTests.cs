using CsCheck;

namespace BoneExo.Runtime.Tests.Formats;

/// <summary>RFC 4122, section 3.</summary>
public class UuidTests
{
    [Theory]
    [InlineData("f81d4fae-7dec-11d0-a765-00a0c91e6bf6")]
    [InlineData("F81D4FAE-7DEC-11D0-A765-00A0C91E6BF6")]
    [InlineData("f81D4fae-7DEC-f1d0-0765-00a0c91e6bf6")] // any version and variant
    [InlineData("00000000-0000-0000-0000-000000000000")] // 4.1.7
    public void Uuid_has_five_groups_of_hexadecimal_digits(string text) => Assert.True(FormatOf.Allows("uuid", text));

    [Theory]
    [InlineData("")]
    [InlineData("f81d4fae7dec11d0a76500a0c91e6bf6")]
    [InlineData("{f81d4fae-7dec-11d0-a765-00a0c91e6bf6}")]
    [InlineData("urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6")]
    [InlineData("f81d4fae-7dec-11d0-a765-00a0c91e6bf")]
    [InlineData("f81d4fae-7dec-11d0-a765-00a0c91e6bf60")]
    [InlineData("f81d4fa-e7dec-11d0-a765-00a0c91e6bf6")]
    [InlineData("f81d4fae_7dec-11d0-a765-00a0c91e6bf6")]
    [InlineData("g81d4fae-7dec-11d0-a765-00a0c91e6bf6")]
    [InlineData("f81d4fae-7dec-11d0-a765-00a0c91e6b1১")]
    public void Uuid_has_nothing_else(string text) => Assert.False(FormatOf.Allows("uuid", text));

    [Fact]
    public void What_the_framework_writes_is_a_uuid() => Gen.Guid.Sample(value => FormatOf.Allows("uuid", value.ToString("D")));
}
