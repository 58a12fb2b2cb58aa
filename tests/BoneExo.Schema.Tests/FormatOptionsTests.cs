namespace BoneExo.Schema.Tests;

public class FormatOptionsTests
{
    [Theory]
    [InlineData("annotate", "email", false)]
    [InlineData("assert", "email", true)]
    [InlineData("assert,email=annotate", "email", false)]
    [InlineData("assert,email=annotate", "date", true)]
    [InlineData("annotate,date=assert,uuid=assert", "uuid", true)]
    [InlineData("annotate,date=assert,uuid=assert", "time", false)]
    [InlineData("assert", "of-my-own", false)]
    public void A_format_is_asserted_as_the_build_says(string text, string format, bool isAsserted) =>
        Assert.Equal(isAsserted, FormatOptions.Parse(text)!.Asserts(format));

    [Theory]
    [InlineData("assert", false)]
    [InlineData("annotate,content=assert", true)]
    [InlineData("assert,content=annotate", false)]
    public void Content_is_asserted_on_demand_only(string text, bool isAsserted) =>
        Assert.Equal(isAsserted, FormatOptions.Parse(text)!.AssertsContent);

    [Theory]
    [InlineData("")]
    [InlineData("Assert")]
    [InlineData("assert,email")]
    [InlineData("assert,emial=annotate")]
    [InlineData("assert,email=never")]
    public void Any_other_text_is_refused(string text) => Assert.Null(FormatOptions.Parse(text));

    [Fact]
    public void The_formats_are_those_the_runtime_decides() =>
        Assert.Equal(
            ["date", "date-time", "duration", "email", "hostname", "idn-email", "idn-hostname", "ipv4", "ipv6", "iri", "iri-reference", "json-pointer", "regex", "relative-json-pointer", "time", "uri", "uri-reference", "uri-template", "uuid"],
            FormatOptions.Known.Order(StringComparer.Ordinal));
}
