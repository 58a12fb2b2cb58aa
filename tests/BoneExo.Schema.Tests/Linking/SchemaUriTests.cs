using BoneExo.Schema.Linking;

namespace BoneExo.Schema.Tests.Linking;

public class SchemaUriTests
{
    /// <summary>All of RFC 3986 §5.4.1 and §5.4.2 (strict).</summary>
    [Theory]
    [InlineData("g:h", "g:h")]
    [InlineData("g", "http://a/b/c/g")]
    [InlineData("./g", "http://a/b/c/g")]
    [InlineData("g/", "http://a/b/c/g/")]
    [InlineData("/g", "http://a/g")]
    [InlineData("//g", "http://g")]
    [InlineData("?y", "http://a/b/c/d;p?y")]
    [InlineData("g?y", "http://a/b/c/g?y")]
    [InlineData("#s", "http://a/b/c/d;p?q#s")]
    [InlineData("g#s", "http://a/b/c/g#s")]
    [InlineData("g?y#s", "http://a/b/c/g?y#s")]
    [InlineData(";x", "http://a/b/c/;x")]
    [InlineData("g;x", "http://a/b/c/g;x")]
    [InlineData("g;x?y#s", "http://a/b/c/g;x?y#s")]
    [InlineData("", "http://a/b/c/d;p?q")]
    [InlineData(".", "http://a/b/c/")]
    [InlineData("./", "http://a/b/c/")]
    [InlineData("..", "http://a/b/")]
    [InlineData("../", "http://a/b/")]
    [InlineData("../g", "http://a/b/g")]
    [InlineData("../..", "http://a/")]
    [InlineData("../../", "http://a/")]
    [InlineData("../../g", "http://a/g")]
    [InlineData("../../../g", "http://a/g")]
    [InlineData("../../../../g", "http://a/g")]
    [InlineData("/./g", "http://a/g")]
    [InlineData("/../g", "http://a/g")]
    [InlineData("g.", "http://a/b/c/g.")]
    [InlineData(".g", "http://a/b/c/.g")]
    [InlineData("g..", "http://a/b/c/g..")]
    [InlineData("..g", "http://a/b/c/..g")]
    [InlineData("./../g", "http://a/b/g")]
    [InlineData("./g/.", "http://a/b/c/g/")]
    [InlineData("g/./h", "http://a/b/c/g/h")]
    [InlineData("g/../h", "http://a/b/c/h")]
    [InlineData("g;x=1/./y", "http://a/b/c/g;x=1/y")]
    [InlineData("g;x=1/../y", "http://a/b/c/y")]
    [InlineData("g?y/./x", "http://a/b/c/g?y/./x")]
    [InlineData("g?y/../x", "http://a/b/c/g?y/../x")]
    [InlineData("g#s/./x", "http://a/b/c/g#s/./x")]
    [InlineData("g#s/../x", "http://a/b/c/g#s/../x")]
    [InlineData("http:g", "http:g")]
    public void References_resolve_as_RFC_3986_says(string reference, string expected) =>
        Assert.Equal(expected, SchemaUri.Parse("http://a/b/c/d;p?q").Resolve(SchemaUri.Parse(reference)).ToString());

    [Theory]
    [InlineData("http://a", "b", "http://a/b")]
    [InlineData("urn:uuid:deadbeef-1234-0000-0000-4321feebdaed", "#/$defs/bar", "urn:uuid:deadbeef-1234-0000-0000-4321feebdaed#/$defs/bar")]
    [InlineData("urn:example:1/406/47452/2?+CCResolve:cc=uk", "#x", "urn:example:1/406/47452/2?+CCResolve:cc=uk#x")]
    [InlineData("http://a/b", "urn:example:a.b#c", "urn:example:a.b#c")]
    [InlineData("bex:///schema/specimen.schema.json", "common.schema.json#/$defs/Id", "bex:///schema/common.schema.json#/$defs/Id")]
    [InlineData("bex:///specimen.schema.json", "../../x.json", "bex:///x.json")]
    public void References_resolve_against_other_kinds_of_base(string baseUri, string reference, string expected) =>
        Assert.Equal(expected, SchemaUri.Parse(baseUri).Resolve(SchemaUri.Parse(reference)).ToString());

    [Theory]
    [InlineData("#", "")]
    [InlineData("x", "")]
    [InlineData("#/a%25b", "/a%b")]
    [InlineData("#/%C3%A9/é/%F0%9F%98%80/😀", "/é/é/😀/😀")]
    [InlineData("#/a%2", null)]
    [InlineData("#/a%zz", null)]
    public void Fragments_are_percent_decoded(string uri, string? fragment) =>
        Assert.Equal(fragment, SchemaUri.Parse(uri).DecodedFragment());

    [Fact]
    public void A_file_is_named_by_its_encoded_path() =>
        Assert.Equal("bex:///my%20schemas/%C3%A9%23.json", SchemaUri.OfFile("my schemas/é#.json").ToString());

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("a:b")]
    [InlineData("1a:b")]
    [InlineData("//h/p?q#f")]
    [InlineData("x:?#")]
    [InlineData("http://user@host:80/p/a/t/h?q=1?2#f#g")]
    public void Printing_a_parsed_URI_gives_its_text(string text) =>
        Assert.Equal(text, SchemaUri.Parse(text).ToString());
}
