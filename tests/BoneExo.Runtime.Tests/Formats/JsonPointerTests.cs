namespace BoneExo.Runtime.Tests.Formats;

/// <summary>RFC 6901, section 3, and the draft on relative pointers, section 3.</summary>
public class JsonPointerTests
{
    [Theory]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("//")]
    [InlineData("/foo/0/-")]
    [InlineData("/a~1b/m~0n")]
    [InlineData("/~01")]
    [InlineData("/ \"\\^|%é😀")]
    [InlineData("/\u0001")] // unescaped begins at %x00
    public void Pointer_is_empty_or_begins_with_a_slash(string text) => Assert.True(FormatOf.Allows("json-pointer", text));

    [Theory]
    [InlineData("foo")]
    [InlineData("foo/bar")]
    [InlineData("#/foo")]
    [InlineData(" /foo")]
    [InlineData("/~")]
    [InlineData("/~2")]
    [InlineData("/~~0")]
    [InlineData("/foo~/bar")]
    [InlineData("0")]
    public void Pointer_has_nothing_else(string text) => Assert.False(FormatOf.Allows("json-pointer", text));

    [Theory]
    [InlineData("0")]
    [InlineData("0#")]
    [InlineData("0/foo")]
    [InlineData("10/a~1b")]
    [InlineData("2/")]
    [InlineData("0+1")]
    [InlineData("0-1#")]
    [InlineData("1-12/foo")]
    [InlineData("123456789012345678901234567890")]
    public void Relative_pointer_goes_up_then_along_then_down(string text) => Assert.True(FormatOf.Allows("relative-json-pointer", text));

    [Theory]
    [InlineData("")]
    [InlineData("/foo")]
    [InlineData("#")]
    [InlineData("01")]
    [InlineData("00/foo")]
    [InlineData("01#")]
    [InlineData("-1/foo")]
    [InlineData("+1/foo")]
    [InlineData("0##")]
    [InlineData("0#/foo")]
    [InlineData("0foo")]
    [InlineData("0+")]
    [InlineData("0+0")] // positive-integer
    [InlineData("0+01")]
    [InlineData("0+1+1")]
    [InlineData("0/~")]
    [InlineData("১/foo")]
    public void Relative_pointer_has_nothing_else(string text) => Assert.False(FormatOf.Allows("relative-json-pointer", text));
}
