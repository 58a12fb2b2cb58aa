using System.Buffers;
using System.Text;
using BoneExo.Runtime.Tests.Sample;

namespace BoneExo.Runtime.Tests.Entry;

public class InputTests
{
    private static readonly byte[] Full = Encoding.UTF8.GetBytes(Documents.Full);

    [Fact]
    public async Task Every_form_of_input_is_read_alike()
    {
        Batch expected = SchemaJson.Parse<Batch>(Documents.Full);
        ReadOnlySequence<byte> pieces = Pieces(Full, 7);

        Assert.Equal(expected, SchemaJson.Parse<Batch>(Full));
        Assert.Equal(expected, SchemaJson.Parse<Batch>(pieces));
        Assert.Equal(expected, SchemaJson.Parse<Batch>(new ReadOnlySequence<byte>(Full)));
        Assert.Equal(expected, await SchemaJson.ParseAsync<Batch>(new SlowStream(Full, 5)));
        Assert.True(SchemaJson.IsValid<Batch>(pieces));
        Assert.True(SchemaJson.Validate<Batch>(pieces).IsValid);
        Assert.True(SchemaJson.TryParse(pieces, out Batch? parsed, out _));
        Assert.Equal(expected, parsed);
        Assert.True(await SchemaJson.IsValidAsync<Batch>(new SlowStream(Full, 100_000)));
        Assert.True((await SchemaJson.ValidateAsync<Batch>(new SlowStream(Full, 3))).IsValid);
    }

    [Fact]
    public async Task A_stream_is_read_no_further_than_shows_that_it_is_too_long()
    {
        SlowStream stream = new(Full, 64);

        ValidationReport report = await SchemaJson.ValidateAsync<Batch>(stream, new() { MaxBytes = 100 });

        Assert.Equal("the document has more than 100 bytes, and 100 are allowed; raise MaxBytes", Assert.Single(report.Errors).Message);
        Assert.Equal("json/size", report.Errors[0].Rule);
        Assert.Equal(101, stream.Position);
    }

    [Fact]
    public async Task A_document_of_exactly_the_limit_is_read()
    {
        Assert.True(await SchemaJson.IsValidAsync<Batch>(new SlowStream(Full, 64), new() { MaxBytes = Full.Length }));
        Assert.False(await SchemaJson.IsValidAsync<Batch>(new SlowStream(Full, 64), new() { MaxBytes = Full.Length - 1 }));
        Assert.True(SchemaJson.IsValid<Batch>(Full, new() { MaxBytes = Full.Length }));
        Assert.False(SchemaJson.IsValid<Batch>(Full, new() { MaxBytes = Full.Length - 1 }));
        Assert.False(SchemaJson.TryParse<Batch>(Full, out _, out ValidationReport report, new() { MaxBytes = 10 }));
        Assert.Equal($"the document has {Full.Length} bytes, and 10 are allowed; raise MaxBytes", report.Errors[0].Message);
    }

    [Fact]
    public async Task Reading_a_stream_is_cancelled()
    {
        using CancellationTokenSource source = new();
        await source.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
            await SchemaJson.ParseAsync<Batch>(new SlowStream(Full, 5), cancellation: source.Token));
    }

    [Fact]
    public async Task A_value_is_written_to_a_stream()
    {
        using MemoryStream stream = new();
        Batch batch = SchemaJson.Parse<Batch>(Full);

        await SchemaJson.WriteAsync(stream, batch);

        Assert.Equal(SchemaJson.ToUtf8(batch), stream.ToArray());
    }

    [Theory]
    [InlineData(Documents.Full)]
    [InlineData(Documents.Least)]
    [InlineData("""{"specimens":[{"id":"sp-1","comment":"x""")]
    [InlineData("""{"specimens":[{"id":"sp-1","comment":nul""")]
    [InlineData("""{"specimens":[{"id":"sp-1","comment":null}],"count":1""")]
    [InlineData("""{"specimens":[]}""")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("1")]
    [InlineData("tru")]
    public void Bytes_after_the_document_play_no_part(string json)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(json);
        string expected = SchemaJson.Validate<Batch>(utf8).ToString();

        foreach (byte garbage in "}]\",:0e\\\0 "u8.ToArray().Append((byte)0xFF))
        {
            byte[] buffer = new byte[utf8.Length + 80];
            Array.Fill(buffer, garbage);
            utf8.CopyTo(buffer, 40);
            ReadOnlySpan<byte> document = buffer.AsSpan(40, utf8.Length);

            Assert.Equal(expected, SchemaJson.Validate<Batch>(document).ToString());
            Assert.Equal(expected == "valid", SchemaJson.IsValid<Batch>(document));
        }
    }

    [Theory]
    [InlineData("""{"specimens":[{"id":"sp-1","comment":null}""", """],"bogus":1}""")]
    [InlineData("""{"specimens":[{"id":"sp-1","comment":null}]""", ""","bogus":1}""")]
    [InlineData("""{"specimens":[],"extra":{"a":[]}""", ""","bogus":1}""")]
    [InlineData("""{"specimens":[],"extra":[]""", ""","bogus":1}""")]
    [InlineData("""{"control":{"id":"sp-1","comment":null}""", "}")]
    public void What_would_complete_the_document_is_not_read_beyond_its_end(string json, string continuation)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(json);
        byte[] continued = Encoding.UTF8.GetBytes(json + continuation);

        Assert.Equal(SchemaJson.Validate<Batch>(utf8), SchemaJson.Validate<Batch>(continued.AsSpan(0, utf8.Length)));
        Assert.DoesNotContain(SchemaJson.Validate<Batch>(continued.AsSpan(0, utf8.Length)).Errors, error => error.Text == "bogus");
    }

    private static ReadOnlySequence<byte> Pieces(byte[] bytes, int size)
    {
        Piece first = new(bytes.AsMemory(0, size), 0);
        Piece last = first;
        for (int at = size; at < bytes.Length; at += size)
            last = last.Append(bytes.AsMemory(at, Math.Min(size, bytes.Length - at)));
        return new(first, 0, last, last.Memory.Length);
    }

    private sealed class Piece : ReadOnlySequenceSegment<byte>
    {
        public Piece(ReadOnlyMemory<byte> memory, long index)
        {
            Memory = memory;
            RunningIndex = index;
        }

        public Piece Append(ReadOnlyMemory<byte> memory)
        {
            Piece next = new(memory, RunningIndex + Memory.Length);
            Next = next;
            return next;
        }
    }
}
