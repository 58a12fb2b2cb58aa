using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using BoneExo.Entry;
using BoneExo.Runtime.Tests.Sample;
using CsCheck;

namespace BoneExo.Runtime.Tests.Entry;

public class LayoutTests
{
    [Fact]
    public void Indented_documents_are_laid_out_as_System_Text_Json_does() => JsonTexts.Value.Sample(json =>
    {
        ArrayBufferWriter<byte> theirs = new();
        using (Utf8JsonWriter writer = new(theirs, new() { Indented = true, NewLine = "\n" }))
        {
            using JsonDocument document = JsonDocument.Parse(json);
            document.RootElement.WriteTo(writer);
        }

        // Their writer spells texts anew: a layout of that is the same layout.
        Assert.Equal(Encoding.UTF8.GetString(theirs.WrittenSpan), Encoding.UTF8.GetString(IndentedJson.Of(theirs.WrittenSpan).Span));
        Assert.Equal(Compact(json), Compact(Encoding.UTF8.GetString(IndentedJson.Of(Encoding.UTF8.GetBytes(json)).Span)));
    });

    [Theory]
    [InlineData("default", false)]
    [InlineData("default", true)]
    [InlineData("relaxed", false)]
    [InlineData("relaxed", true)]
    [InlineData("letters", false)]
    [InlineData("letters", true)]
    public void A_writer_of_System_Text_Json_gets_its_own_layout_and_escapes(string encoder, bool isIndented) => JsonTexts.Value.Sample(json =>
    {
        JsonWriterOptions options = new() { Indented = isIndented, Encoder = encoder switch
        {
            "default" => null,
            "relaxed" => JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            _ => JavaScriptEncoder.Create(new TextEncoderSettings(System.Text.Unicode.UnicodeRanges.BasicLatin, System.Text.Unicode.UnicodeRanges.CjkUnifiedIdeographs)),
        } };
        string compact = Compact(json);
        using JsonDocument document = JsonDocument.Parse(compact);
        string theirs = Written(options, document.RootElement.WriteTo), ours = Written(options, writer => JsonTransfer.Copy(Encoding.UTF8.GetBytes(compact), writer));

        // A relaxed writer takes the text as it is, with what it would escape and what it would not.
        if (encoder == "relaxed" && !isIndented)
            Assert.Equal(compact, ours);
        else
            Assert.Equal(theirs, ours);
    });

    [Fact]
    public void A_value_goes_where_the_writer_stands()
    {
        Batch batch = SchemaJson.Parse<Batch>(Documents.Full);
        string text = SchemaJson.ToJson(batch);

        Assert.Equal($$"""{"a":[{{text}},{{text}}]}""", Written(new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }, writer =>
        {
            writer.WriteStartObject();
            writer.WriteStartArray("a");
            SchemaJson.Write(writer, batch);
            SchemaJson.Write(writer, batch);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task All_ways_to_write_are_one(bool isIndented)
    {
        SchemaJsonOptions options = new() { Indented = isIndented };
        Batch batch = SchemaJson.Parse<Batch>(Documents.Full);
        ArrayBufferWriter<byte> buffer = new();
        buffer.Write("["u8);
        SchemaJson.Write(buffer, batch, options);
        using MemoryStream stream = new();
        await SchemaJson.WriteAsync(stream, batch, options);

        string text = SchemaJson.ToJson(batch, options);
        Assert.Equal(isIndented, text.Contains('\n', StringComparison.Ordinal));
        Assert.Equal(text, Encoding.UTF8.GetString(SchemaJson.ToUtf8(batch, options)));
        Assert.Equal("[" + text, Encoding.UTF8.GetString(buffer.WrittenSpan));
        Assert.Equal(text, Encoding.UTF8.GetString(stream.ToArray()));
    }

    private static string Written(JsonWriterOptions options, Action<Utf8JsonWriter> write)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter writer = new(buffer, options))
            write(writer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    // Without blanks outside of texts: these generated texts have some inside, too.
    private static string Compact(string json)
    {
        StringBuilder text = new();
        bool isText = false;
        for (int i = 0; i < json.Length; i++)
        {
            if (json[i] == '"' && (i == 0 || json[i - 1] != '\\'))
                isText = !isText;
            if (isText || !char.IsWhiteSpace(json[i]))
                text.Append(json[i]);
        }

        return text.ToString();
    }
}
