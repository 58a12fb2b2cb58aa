namespace BoneExo.Runtime.Tests.Formats;

/// <summary>RFC 6570, section 2.</summary>
public class UriTemplateTests
{
    [Theory]
    [InlineData("")]
    [InlineData("http://example.com/~{username}/")]
    [InlineData("{+path}/here{#x,y}{.dom*}{/list*,path:4}{;keys*}{?q,lang}{&x}")]
    [InlineData("{=a}{,a}{!a}{@a}{|a}")] // 2.2: reserved, but in the grammar
    [InlineData("{a.b._c.1}")] // 2.3
    [InlineData("{%20a.%C3}")]
    [InlineData("{var:1}{var:9999}")] // 2.4.1
    [InlineData("{a*,b:30,c}")]
    [InlineData("it's[]!$&()*+,;=:@?/#-._~%41")] // 2.1 with erratum 6937
    [InlineData("é\uE000\U0001F600{é2}", false)]
    [InlineData("é\uE000\U0001F600")]
    public void Template_is_literals_and_expressions(string text, bool isTemplate = true) =>
        Assert.Equal(isTemplate, FormatOf.Allows("uri-template", text));

    [Theory]
    [InlineData("{")]
    [InlineData("}")]
    [InlineData("{}")]
    [InlineData("{+}")]
    [InlineData("a}b")]
    [InlineData("{a{b}}")]
    [InlineData("{a,}")]
    [InlineData("{,a,b}x{a,,b}")]
    [InlineData("{++a}")]
    [InlineData("{$a}")]
    [InlineData("{a b}")]
    [InlineData("{a-b}")]
    [InlineData("{.a.}")]
    [InlineData("{a..b}")]
    [InlineData("{+.a}")]
    [InlineData("{a:}")]
    [InlineData("{a:0}")]
    [InlineData("{a:01}")]
    [InlineData("{a:10000}")]
    [InlineData("{a:1*}")]
    [InlineData("{a*:1}")]
    [InlineData("{a**}")]
    [InlineData("{%2}")]
    [InlineData("a b")]
    [InlineData("\"")]
    [InlineData("<>")]
    [InlineData("\\")]
    [InlineData("^`|")]
    [InlineData("%")]
    [InlineData("%4g")]
    [InlineData("\u007F")]
    [InlineData("\u0085")]
    [InlineData("\uFDD0")]
    public void Template_is_nothing_else(string text) => Assert.False(FormatOf.Allows("uri-template", text));
}
