using BoneExo.Schema.Emission.Units;
using BoneExo.Schema.Shaping;

namespace BoneExo.Schema.Emission.Emitters;

/// <summary>Writes a strongly typed id or constrained scalar: a value exists only where it fulfils the schema.</summary>
internal static class ScalarEmitter
{
    public static void Write(CodeWriter writer, ScalarUnit unit)
    {
        UnitHeader header = unit.Header;
        string name = header.Name;
        bool isText = unit.Value.Kind == Primitive.String;
        string parsable = isText ? $", global::System.ISpanParsable<{name}>" : "";
        HeaderEmitter.WriteType(writer, header.Documentation, header.Location, name, name + "Codec");
        using (writer.Block($"public readonly partial record struct {name} : {RuntimeNames.Runtime}ISchemaType<{name}>{parsable}"))
        {
            WriteValue(writer, unit);
            if (isText)
                WriteParsing(writer, name);
            HeaderEmitter.WriteSchemaType(writer, name, name + "Codec", isStruct: true);
        }

        writer.WriteLine();
        HeaderEmitter.WritePlumbing(writer, $"Reads, checks and writes <see cref=\"{name}\"/>.");
        using (writer.Block($"public readonly struct {name}Codec : {WalkEmitter.Interfaces(name)}"))
            WriteCodec(writer, unit);
    }

    private static void WriteValue(CodeWriter writer, ScalarUnit unit)
    {
        string name = unit.Header.Name;
        string type = unit.Value.CSharp;
        bool isText = unit.Value.Kind == Primitive.String;
        string argument = isText ? "string? value" : type + " value";
        string accepts = isText ? $"value is not null && {name}Codec.Rules.Accepts(value)" : $"{name}Codec.Rules.Accepts(value)";
        string text = isText ? "_value ?? \"\"" : "_value?.ToString(global::System.Globalization.CultureInfo.InvariantCulture) ?? \"\"";
        writer.WriteLines(
            $"private readonly {type}? _value;",
            "",
            $"private {name}({type} value) => _value = value;",
            "",
            "/// <summary>The value as it is in JSON.</summary>",
            "/// <exception cref=\"global::System.InvalidOperationException\">This is the default value.</exception>",
            $"public {type} Value => _value ?? throw new global::System.InvalidOperationException(\"the default {name} has no value; read or create one\");",
            "",
            "/// <summary>Makes one of a value that fulfils the schema.</summary>");
        using (writer.Block($"public static bool TryCreate({argument}, out {name} result)"))
        {
            writer.WriteLines(
                $"bool isValid = {accepts};",
                // The emitted `!`: what is accepted is not null.
                $"result = isValid ? new(value{(isText ? "!" : "")}) : default;",
                "return isValid;");
        }

        writer.WriteLines(
            "",
            "/// <summary>The value as text; empty for the default value.</summary>",
            $"public override string ToString() => {text};",
            "",
            $"internal static {name} Trusted({type} value) => new(value);",
            "");
    }

    private static void WriteParsing(CodeWriter writer, string name) => writer.WriteLines(
        "/// <summary>Makes one of a text that fulfils the schema.</summary>",
        "/// <exception cref=\"global::System.FormatException\">The text does not fulfil the schema.</exception>",
        $"public static {name} Parse(string value) => TryCreate(value, out {name} result) ? result : throw new global::System.FormatException({name}Codec.Rules.Explain(value));",
        "",
        // Explicit: a culture has no say in an identifier, so nobody is to be asked for one.
        $"static {name} global::System.IParsable<{name}>.Parse(string s, global::System.IFormatProvider? provider) => Parse(s);",
        $"static {name} global::System.ISpanParsable<{name}>.Parse(global::System.ReadOnlySpan<char> s, global::System.IFormatProvider? provider) => Parse(s.ToString());",
        $"static bool global::System.IParsable<{name}>.TryParse([global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] string? s, global::System.IFormatProvider? provider, out {name} result) => TryCreate(s, out result);",
        $"static bool global::System.ISpanParsable<{name}>.TryParse(global::System.ReadOnlySpan<char> s, global::System.IFormatProvider? provider, out {name} result) => TryCreate(s.ToString(), out result);");

    private static void WriteCodec(CodeWriter writer, ScalarUnit unit)
    {
        UnitHeader header = unit.Header;
        string name = header.Name;
        bool isText = unit.Value.Kind == Primitive.String;
        string type = unit.Value.CSharp;
        RuleEmitter.WriteSite(writer, header.Site);
        RuleEmitter.Write(writer, unit.Rules, header.Site, access: "internal");
        writer.WriteLine();
        DescriptionEmitter.WriteSimple(writer, header, unit.IsId ? "Id" : "Scalar");
        using (writer.Block(WalkEmitter.Walk(name, isStruct: true)))
        {
            string local = isText ? "string?" : type;
            string isBuilt = isText ? "TMode.Builds && inner is not null" : "TMode.Builds && at > 0";
            writer.WriteLines(
                $"at = {ValueEmitter.Walk(unit.Value, local + " inner")};",
                $"value = {isBuilt} ? {name}.Trusted(inner) : default;",
                "return at;");
        }

        writer.WriteLine();
        WalkEmitter.WriteEvaluate(writer, ValueEmitter.Judge(unit.Value));
        writer.WriteLine($"{WalkEmitter.Write(name)} => {ValueEmitter.Write(unit.Value, "value.Value")}");
    }
}
