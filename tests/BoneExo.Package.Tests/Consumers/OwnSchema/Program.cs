using BoneExo;
using OwnSchema;

Visit visit = SchemaJson.Parse<Visit>("""{ "id": "v-1", "day": "2021-05-04", "notes": ["dry"], "room": 7 }""");
Console.WriteLine(visit.Day.AddDays(1).ToString("O"));
Console.WriteLine(SchemaJson.ToJson(visit with { Side = Side.Left }));
Console.WriteLine(SchemaJson.Parse<Visit>(SchemaJson.ToJson(visit)) == visit);

foreach (SchemaError error in SchemaJson.Validate<Visit>("""{ "id": "1", "side": "up", "notes": [""] }""").Errors)
    Console.WriteLine($"{error.Rule} {error.Pointer} {error.SchemaLocation}");
