using BoneExo;
using BoneExo.Dynamic;

using DynamicSchema schema = DynamicSchema.Compile(
[
    new("visit.json", """{ "properties": { "room": { "$ref": "common.json#/$defs/Room" } }, "required": ["room"], "unevaluatedProperties": false }"""),
    new("common.json", """{ "$defs": { "Room": { "type": "integer", "minimum": 1 } } }"""),
]);
Console.WriteLine(schema.IsValid("""{ "room": 7 }"""u8));
foreach (SchemaError error in schema.Validate("""{ "room": 0, "side": "left" }"""u8).Errors)
    Console.WriteLine(error);

try
{
    DynamicSchema.Compile("""{ "$ref": "#/$defs/Room" }""").Dispose();
}
catch (DynamicSchemaException refused)
{
    Console.WriteLine(refused.Message);
}
