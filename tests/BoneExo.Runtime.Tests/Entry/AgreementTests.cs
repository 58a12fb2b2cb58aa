using System.Text;
using System.Text.Json;
using BoneExo.Runtime.Tests.Sample;
using CsCheck;

namespace BoneExo.Runtime.Tests.Entry;

public class AgreementTests
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    [Fact]
    public void All_modes_agree_on_generated_batches() =>
        JsonTexts.Batch.Sample(json => ModesAgree(Encoding.UTF8.GetBytes(json)), iter: 20_000);

    [Fact]
    public void Generated_batches_are_valid_and_invalid_often_enough()
    {
        int valid = 0, invalid = 0;
        JsonTexts.Batch.Sample(json => Interlocked.Increment(ref SchemaJson.IsValid<Batch>(json) ? ref valid : ref invalid), iter: 5_000);

        Assert.InRange(valid, 250, 4_750);
        Assert.InRange(invalid, 250, 4_750);
    }

    [Fact]
    public void All_modes_agree_on_mutated_batches() =>
        JsonTexts.Mutated(Gen.OneOf(JsonTexts.Batch, Gen.OneOf(Documents.Full, Documents.Least))).Sample(ModesAgree, iter: 30_000);

    [Fact]
    public void Well_formedness_agrees_with_System_Text_Json_on_mutated_texts() =>
        JsonTexts.Mutated(JsonTexts.Value).Sample(WellFormednessAgrees, iter: 60_000);

    [Fact]
    public void Well_formedness_agrees_with_System_Text_Json_on_generated_texts() =>
        JsonTexts.Value.Sample(json => WellFormednessAgrees(Encoding.UTF8.GetBytes(json)), iter: 10_000);

    [Fact]
    public void Well_formedness_of_a_record_agrees_with_System_Text_Json() =>
        JsonTexts.Mutated(Gen.OneOf(JsonTexts.Batch, Gen.Const(Documents.Full))).Sample(
            json =>
            {
                bool isMalformed = SchemaJson.Validate<Batch>(json, new() { ExpectsErrors = true }).Errors.Any(error => error.Rule.StartsWith("json/", StringComparison.Ordinal));

                Assert.Equal(IsWellFormed(json), !isMalformed);
            },
            iter: 30_000);

    [Fact]
    public void Every_error_lies_in_the_document_and_its_pointer_leads_there() =>
        JsonTexts.Batch.Sample(
            json =>
            {
                using JsonDocument document = JsonDocument.Parse(json);
                foreach (SchemaError error in SchemaJson.Validate<Batch>(json).Errors)
                    Assert.NotNull(Find(document.RootElement, error.Pointer));
            },
            iter: 5_000);

    private static void ModesAgree(byte[] json)
    {
        bool isValid = SchemaJson.IsValid<Batch>(json);
        ValidationReport collected = SchemaJson.Validate<Batch>(json, new() { ExpectsErrors = true });
        bool isRead = SchemaJson.TryParse(json, out Batch? batch, out ValidationReport recovered);

        Assert.Equal(isValid, collected.IsValid);
        Assert.Equal(isValid, collected.Errors.Count == 0);
        Assert.Equal(collected, SchemaJson.Validate<Batch>(json));
        Assert.Equal(isRead, recovered.IsValid);
        Assert.Equal(collected.Errors, recovered.Errors.Where(error => !error.Rule.StartsWith("read/", StringComparison.Ordinal)).ToValueArray());
        if (!isRead)
            return;
        Assert.True(isValid);
        Assert.Equal(batch, SchemaJson.Parse<Batch>(SchemaJson.ToUtf8(batch!))); // A batch that was read is there.
    }

    private static void WellFormednessAgrees(byte[] json)
    {
        bool isWellFormed = true;
        try
        {
            RawJson.Parse(json);
        }
        catch (SchemaJsonException)
        {
            isWellFormed = false;
        }

        Assert.Equal(IsWellFormed(json), isWellFormed);
    }

    // System.Text.Json does not check UTF-8 inside strings, and takes no byte-order mark.
    private static bool IsWellFormed(byte[] json)
    {
        try
        {
            Strict.GetCharCount(json);
            using JsonDocument document = JsonDocument.Parse(json);
            return true;
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException)
        {
            return false;
        }
    }

    private static JsonElement? Find(JsonElement element, string pointer)
    {
        foreach (string part in pointer.Split('/').Skip(1))
        {
            string name = part.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
            if (element.ValueKind == JsonValueKind.Array)
                element = element[int.Parse(part, null)];
            else if (!element.TryGetProperty(name, out element))
                return null;
        }
        return element;
    }
}
