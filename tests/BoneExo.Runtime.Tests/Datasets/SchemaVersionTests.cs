namespace BoneExo.Runtime.Tests.Datasets;

public class SchemaVersionTests
{
    [Theory]
    [InlineData("1.2.3", "1.2.3")]
    [InlineData("10.0.1-beta.1+build", "10.0.1")]
    [InlineData("1.2", null)]
    [InlineData("1.2.x", null)]
    [InlineData("1.-2.3", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void Version_is_three_numbers(string? text, string? version) =>
        Assert.Equal(version, SchemaVersion.TryParse(text, out SchemaVersion parsed) ? parsed.ToString() : null);
}
