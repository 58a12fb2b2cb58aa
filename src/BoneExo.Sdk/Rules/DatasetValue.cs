using System.Text.Json;

namespace BoneExo.Rules;

/// <summary>An object of a generated type, wherever it stands.</summary>
/// <param name="Pointer">Its JSON Pointer.</param>
/// <param name="Record">The record that holds it; none for the article itself.</param>
/// <param name="Json">Its JSON.</param>
/// <param name="Member">The member that holds it; none for a record of a collection.</param>
public sealed record DatasetValue(string Pointer, DatasetRecord? Record, JsonElement Json, PropertyDescription? Member);
