using BoneExo.Schema.Emission.Units;

namespace BoneExo.Schema.Emission.Emitters;

/// <summary>Writes the printing of a record with sensitive members, which otherwise would show them in every log.</summary>
internal static class PrintEmitter
{
    /// <param name="access">How C# wants <c>PrintMembers</c> declared: it depends on the record's base.</param>
    public static void Write(CodeWriter writer, RecordFacts record, string access)
    {
        if (!record.Members.Any(member => member.Metadata.IsSensitive))
            return;

        using (writer.Block($"{access} bool PrintMembers(global::System.Text.StringBuilder builder)"))
        {
            string separator = "";
            foreach (MemberFacts member in record.Members.Where(member => !member.IsImplied))
            {
                string value = member.Metadata.IsSensitive ? "\"***\"" : member.Name;
                writer.WriteLine($"builder.Append({Literal.String($"{separator}{member.Name} = ")}).Append((object?){value});");
                separator = ", ";
            }

            writer.WriteLine("return true;");
        }

        writer.WriteLine();
    }
}
