using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using BoneExo.Runtime.Tests.Sample;

namespace BoneExo.Runtime.Tests.Entry;

public partial class ConverterTests
{
    [Fact]
    public void A_consumers_context_reads_and_writes_generated_types()
    {
        Order order = JsonSerializer.Deserialize(
            $$"""{"Name":"o","Batches":[{{Documents.Full}},{{Documents.Least}}],"Side":"right","Ids":{"a":"sp-7"},"Extra":1.50}""",
            Consumer.Default.Order)!;

        Assert.Equal(2, order.Batches.Count);
        Assert.Equal(SchemaJson.Parse<Batch>(Documents.Full), order.Batches[0]);
        Assert.Equal((Laterality.Right, "sp-7", RawJson.Parse("1.5")), (order.Side, order.Ids["a"].Value, order.Extra));
        Order again = JsonSerializer.Deserialize(JsonSerializer.Serialize(order, Consumer.Default.Order), Consumer.Default.Order)!;
        Assert.Equal(order.Batches, again.Batches);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(16)]
    [InlineData(1000)]
    public async Task A_stream_of_small_chunks_is_deserialized(int chunk)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes($$$"""{"Name":"o","Batches":[{{{Documents.Full}}},{{{Documents.Least}}}],"Side":"left","Ids":{},"Extra":{"a":"\n"}}""");

        Order? order = await JsonSerializer.DeserializeAsync(new SlowStream(utf8, chunk), Consumer.Default.Order);

        Assert.Equal(SchemaJson.Parse<Batch>(Documents.Full), order!.Batches[0]);
        Assert.Equal((Laterality.Left, RawJson.Parse("""{"a":"\u000a"}""")), (order.Side, order.Extra));
    }

    [Fact]
    public void A_reader_over_a_sequence_is_read()
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(Documents.Full);
        Utf8JsonReader reader = new(new System.Buffers.ReadOnlySequence<byte>(utf8));

        Assert.Equal(SchemaJson.Parse<Batch>(utf8), JsonSerializer.Deserialize(ref reader, Consumer.Default.Batch));
    }

    [Fact]
    public void Errors_are_thrown_with_their_report_and_the_path()
    {
        SchemaJsonException exception = Assert.Throws<SchemaJsonException>(() =>
            JsonSerializer.Deserialize("""{"Name":"o","Batches":[{"specimens":[{"id":"x","comment":null}]}]}""", Consumer.Default.Order));

        Assert.Equal("/specimens/0/id", Assert.Single(exception.Report.Errors).Pointer);
        Assert.StartsWith("$.Batches", exception.Path, StringComparison.Ordinal);
    }

    internal sealed record Order(string Name, IReadOnlyList<Batch> Batches, Laterality Side, Dictionary<string, SpecimenId> Ids, RawJson Extra);

    [JsonSerializable(typeof(Order))]
    [JsonSerializable(typeof(Batch))]
    internal sealed partial class Consumer : JsonSerializerContext;
}
