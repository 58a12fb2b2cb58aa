using System.Globalization;
using System.Numerics;
using System.Text;
using System.Text.Json;
using BoneExo.Codecs;
using BoneExo.Runtime.Tests.Sample;
using CsCheck;

namespace BoneExo.Runtime.Tests.Codecs;

public class CompactWriterTests
{
    // Characters of each width and each spelling; the halves of a pair may come alone.
    private static readonly Gen<string> Text = Gen.Frequency(
        (6, Gen.Char[' ', '~']),
        (1, Gen.Char['\0', ' ']),
        (1, Gen.OneOf('"', '\\', '/', '\u007F', '\u0080', '\u07FF', '\u0800', '\uD7FF', '\uD83E', '\uDDB4', '\uE000', '\uFFFF')),
        (2, Gen.Char['α', 'ω']),
        (2, Gen.Char['一', '龥'])).Array[0, 70].Select(units => new string(units));

    [Fact]
    public void Texts_have_their_one_spelling() => Text.Sample(
        text =>
        {
            string whole = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
            string written = Written(writer => writer.Write(text));
            return JsonDocument.Parse(written).RootElement.GetString() == whole
                && written == Encoding.UTF8.GetString(CanonicalJson.Of(JsonSerializer.SerializeToUtf8Bytes(whole)));
        },
        iter: 20_000);

    public static TheoryData<char> Odd => ['"', '\u0001', '\n', 'é', '骨', '\uD800'];

    [Theory]
    [MemberData(nameof(Odd))]
    public void An_odd_character_is_found_at_every_place_of_texts_of_every_length(char odd)
    {
        for (int length = 1; length < 70; length++)
        {
            for (int at = 0; at < length; at++)
            {
                string text = $"{new string('a', at)}{odd}{new string('b', length - at - 1)}";
                Assert.Equal(text.Replace('\uD800', '\uFFFD'), JsonDocument.Parse(Written(writer => writer.Write(text))).RootElement.GetString());
            }
        }
    }

    [Fact]
    public void Texts_in_UTF8_are_spelt_as_those_in_UTF16() => Text.Sample(text =>
    {
        string whole = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
        return Written(writer => writer.WriteText(Encoding.UTF8.GetBytes(whole))) == Written(writer => writer.Write(whole));
    });

    [Fact]
    public void Scalars_are_spelt_as_System_Text_Json_does() =>
        Gen.Select(Gen.Int, Gen.Long, Gen.Double, Gen.Decimal, Gen.Guid, Gen.DateOnly, Gen.DateTimeOffset, Gen.Bool).Sample((number, large, real, exact, uuid, date, time, flag) =>
        {
            Assert.Equal(JsonSerializer.Serialize(number), Written(writer => writer.Write(number)));
            Assert.Equal(JsonSerializer.Serialize(large), Written(writer => writer.Write(large)));
            if (double.IsFinite(real))
                Assert.Equal(JsonSerializer.Serialize(real), Written(writer => writer.Write(real)));
            Assert.Equal(JsonSerializer.Serialize(exact), Written(writer => writer.Write(exact)));
            Assert.Equal(JsonSerializer.Serialize(uuid), Written(writer => writer.Write(uuid)));
            Assert.Equal(JsonSerializer.Serialize(date), Written(writer => writer.Write(date)));
            Assert.Equal(JsonSerializer.Serialize(flag), Written(writer => writer.Write(flag)));
            Assert.Equal(large.ToString(CultureInfo.InvariantCulture), Written(writer => writer.Write(new BigInteger(large))));
            foreach (long unit in (long[])[1, 10, TimeSpan.TicksPerMillisecond, TimeSpan.TicksPerSecond])
            {
                DateTimeOffset rounded = new(time.Ticks - (time.Ticks % unit), time.Offset);
                // Their '+' is an escape.
                Assert.Equal(JsonSerializer.Serialize(rounded).Replace("\\u002B", "+", StringComparison.Ordinal), Written(writer => writer.Write(rounded)));
            }
        });

    [Fact]
    public void Commas_stand_between_values_and_nowhere_else() =>
        Assert.Equal(
            """{"a":{},"b":[],"c":[null,true,{"d":1}],"e":[[],{}]}""",
            Written(writer =>
            {
                writer.StartObject();
                writer.Name("\"a\":"u8); writer.StartObject(); writer.EndObject();
                writer.Name("b"); writer.StartArray(); writer.EndArray();
                writer.Name("c"); writer.StartArray(); writer.WriteNull(); writer.Write(true);
                writer.StartObject(); writer.Name("d"); writer.Write(1); writer.EndObject(); writer.EndArray();
                writer.Name("e"); writer.StartArray(); writer.StartArray(); writer.EndArray(); writer.StartObject(); writer.EndObject(); writer.EndArray();
                writer.EndObject();
            }));

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void What_is_no_number_is_refused(double value) =>
        Assert.Contains("is no JSON number", Assert.Throws<ArgumentException>(() => Written(writer => writer.Write(value))).Message, StringComparison.Ordinal);

    [Fact]
    public void A_value_that_is_too_deep_is_refused()
    {
        Assert.Equal(2000, Nested(1000).Length);
        Assert.Contains("more than 1000 levels", Assert.Throws<InvalidOperationException>(() => Nested(1001)).Message, StringComparison.Ordinal);

        static string Nested(int levels) => Written(writer =>
        {
            for (int i = 0; i < levels; i++)
                writer.StartArray();
            for (int i = 0; i < levels; i++)
                writer.EndArray();
        });
    }

    [Fact]
    public void A_document_of_many_buffers_is_whole()
    {
        Batch batch = SchemaJson.Parse<Batch>(Documents.Full);
        batch = batch with { Method = Method.Create(string.Concat(Enumerable.Repeat("long \"骨\" ", 1_000_000))) };

        Assert.Equal(batch, SchemaJson.Parse<Batch>(SchemaJson.ToUtf8(batch)));
    }

    private static string Written(Action<CompactWriter> write)
    {
        using CompactWriter writer = CompactWriter.Rent();
        write(writer);
        return Encoding.UTF8.GetString(writer.Written);
    }
}
