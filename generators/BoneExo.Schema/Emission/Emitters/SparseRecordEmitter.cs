using BoneExo.Schema.Emission.Units;

namespace BoneExo.Schema.Emission.Emitters;

/// <summary>
/// Writes how a record of many members is built: each member is set when it is met, because a document has few of them, and the walk of
/// another record would clear a variable for each and hand all of them over.
/// </summary>
internal static class SparseRecordEmitter
{
    private const string Accessor = "global::System.Runtime.CompilerServices.UnsafeAccessor";

    /// <summary>As many members are kept in variables, and given to the record by its initializer.</summary>
    private const int MostInVariables = 32;

    public static bool Applies(RecordFacts record) => record.Members.Count > MostInVariables;

    /// <summary>Writes the variable that holds the record from the start.</summary>
    public static void WriteDeclaration(CodeWriter writer, string type) =>
        writer.WriteLine($"{type} record = TMode.Builds ? Create() : null!;"); // The emitted `!`: only modes that build look at it.

    /// <summary>Writes what becomes of a member's value; the braces let the compiler keep members of one type in one place.</summary>
    public static void WriteCase(CodeWriter writer, int number, MemberFacts member)
    {
        if (member.IsImplied)
        {
            writer.WriteLine($"case {Literal.Number(number)}: at = {ValueEmitter.Walk(member.Value, member.Local)}; break;");
            return;
        }

        string type = RecordCodecEmitter.LocalType(member.Value);
        writer.WriteLine($"case {Literal.Number(number)}:");
        using (writer.Block())
        {
            bool isAssignedByWalk = member.Value is not NullableFacts { Codec: null };
            if (!isAssignedByWalk)
                writer.WriteLine($"{type} {member.Local} = default;");
            writer.WriteLine($"at = {ValueEmitter.Walk(member.Value, isAssignedByWalk ? $"{type} {member.Local}" : member.Local)};");
            writer.WriteLine($"if (run.Keeps<TMode>(at)) set_{member.Name}(record, {Value(member)});");
            writer.WriteLine("break;");
        }
    }

    /// <summary>Writes the methods that make a record without its members and set them, which an initializer could do only at once.</summary>
    public static void WriteAccessors(CodeWriter writer, RecordFacts record, string type)
    {
        writer.WriteLine();
        writer.WriteLines($"[{Accessor}({Accessor}Kind.Constructor)]", $"private static extern {type} Create();");
        foreach (MemberFacts member in record.Members.Where(member => !member.IsImplied))
            WriteSetter(writer, type, member.Name, member.PropertyType);
        if (record.IsOpen)
            WriteSetter(writer, type, "Unmapped", RuntimeNames.Runtime + "UnmappedMembers");
    }

    // By its name in IL, which no other member of the codec has: they are called after members in pascal case.
    private static void WriteSetter(CodeWriter writer, string type, string name, string propertyType)
    {
        writer.WriteLine();
        writer.WriteLines($"[{Accessor}({Accessor}Kind.Method)]", $"private static extern void set_{name}({type} record, {propertyType} value);");
    }

    private static string Value(MemberFacts member) => member switch
    {
        { HasThreeStates: true } => $"new({member.Local})",
        { Value: { IsStruct: false, AdmitsNull: false } } => member.Local + "!",
        _ => member.Local,
    };
}
