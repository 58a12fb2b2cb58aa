using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using BoneExo;
using BoneExo.Domain;
using NativeAot;

Visit visit = SchemaJson.Parse<Visit>("""{ "id": "v-1", "day": "2021-05-04", "notes": ["dry"] }""");
Console.WriteLine(SchemaJson.ToJson(visit));
Console.WriteLine(SchemaJson.Validate<Visit>("""{ "id": "1", "day": "2021-05-04" }"""));
Console.WriteLine(SchemaJson.IsValid<SpeciesId>("\"sp-rat\""));

// The package's types and the application's own, through one set of options, without reflection.
JsonSerializerOptions options = new()
{
    TypeInfoResolver = JsonTypeInfoResolver.Combine(AnswerContext.Default, NativeAotJsonResolver.Default, BoneExoSdkJsonResolver.Default),
};
Console.WriteLine(JsonSerializer.Serialize(new Answer(visit.Notes.Count), (JsonTypeInfo<Answer>)options.GetTypeInfo(typeof(Answer))));
Console.WriteLine(JsonSerializer.Serialize(visit, (JsonTypeInfo<Visit>)options.GetTypeInfo(typeof(Visit))));

internal sealed record Answer(int Notes);

[JsonSerializable(typeof(Answer))]
internal sealed partial class AnswerContext : JsonSerializerContext;
