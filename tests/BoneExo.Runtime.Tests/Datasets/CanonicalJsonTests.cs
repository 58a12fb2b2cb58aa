using System.Text;
using System.Text.Json;

namespace BoneExo.Runtime.Tests.Datasets;

public class CanonicalJsonTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("-0.0", "0")]
    [InlineData("1.0", "1")]
    [InlineData("-1.50", "-1.5")]
    [InlineData("10e-1", "1")]
    [InlineData("100000000000000000000", "100000000000000000000")]
    [InlineData("1e21", "1e+21")]
    [InlineData("123456789012345678901234", "1.2345678901234569e+23")]
    [InlineData("0.000001", "0.000001")]
    [InlineData("0.0000001", "1e-7")]
    [InlineData("0.00000012", "1.2e-7")]
    [InlineData("333333333.33333329", "333333333.3333333")]
    [InlineData("5e-324", "5e-324")]
    [InlineData("1.7976931348623157e308", "1.7976931348623157e+308")]
    [InlineData("9007199254740992", "9007199254740992")]
    [InlineData("9007199254740993", "9007199254740992")]
    public void Number_is_spelt_as_ECMAScript_does(string json, string canonical) => Assert.Equal(canonical, Canonical(json));

    [Theory]
    [InlineData("""{ "b" : [ 1 , true , null ], "a" : { } }""", """{"a":{},"b":[1,true,null]}""")]
    [InlineData("[ ]", "[]")]
    [InlineData("""{"10":1,"1":2,"9":3}""", """{"1":2,"10":1,"9":3}""")]
    [InlineData("""{"\u20ac":1,"\r":2,"\ufb33":3,"1":4,"\ud83d\ude00":5,"\u0080":6,"\u00f6":7}""", "{\"\\r\":2,\"1\":4,\"\u0080\":6,\"\u00f6\":7,\"\u20ac\":1,\"\ud83d\ude00\":5,\"\ufb33\":3}")]
    [InlineData("""["\u0041\/\u001F\b\t\n\f\r\"\\\u2028"]""", "[\"A/\\u001f\\b\\t\\n\\f\\r\\\"\\\\\u2028\"]")]
    public void Members_are_sorted_by_UTF_16_units_and_texts_escape_only_what_they_must(string json, string canonical) =>
        Assert.Equal(canonical, Canonical(json));

    [Theory]
    [InlineData("""{"a":1,"a":2}""")]
    [InlineData("[1,]")]
    [InlineData("")]
    [InlineData("[1e400]")]
    [InlineData("""["\ud800"]""")]
    [InlineData("""{"\udc00":1}""")]
    public void Text_without_canonical_form_is_refused(string json) => Assert.ThrowsAny<JsonException>(() => Canonical(json));

    [Fact]
    public void Refusal_names_the_place_of_a_number_out_of_range() =>
        Assert.Equal(
            "number '1e400' at '/a/0' is beyond the range of a double; canonical JSON cannot hold it",
            Assert.Throws<JsonException>(() => Canonical("""{"a":[1e400]}""")).Message);

    [Fact]
    public void Canonical_form_is_its_own_canonical_form() => Assert.Equal(Canonical(Documents.Full), Canonical(Canonical(Documents.Full)));

    [Fact]
    public void Hash_is_that_of_the_canonical_bytes() =>
        // printf '{"a":1}' | sha256sum
        Assert.Equal("sha256:015abd7f5cc57a2dd94b7590f04ad8084273905ee33ec5cebeae62276a97f862", ContentHash.Of("{ \"a\" : 1.0 }"u8));

    [Fact]
    public void Hash_of_a_value_is_that_of_its_document_in_any_order() =>
        Assert.Equal(ContentHash.Of("""{ "specimens": [{ "comment": null, "id": "sp-1" }] }"""u8), ContentHash.Of(SchemaJson.Parse<Sample.Batch>(Documents.Least)));

    private static string Canonical(string json) => Encoding.UTF8.GetString(CanonicalJson.Of(Encoding.UTF8.GetBytes(json)));
}
