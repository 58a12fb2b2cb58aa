using System.Globalization;
using System.Text;
using BoneExo.Formats;

namespace BoneExo.Runtime.Tests.Formats.Tables;

public class CodePointDataTests
{
    [SkippableFact]
    public void Committed_tables_are_those_of_the_database()
    {
        string written = CodePointDataSource.Write(UnicodeDatabase.Find());
        string file = Repo.Path("src", "BoneExo.Runtime", "Formats", "CodePointData.cs");
        if (Environment.GetEnvironmentVariable("BONEEXO_ACCEPT") == "1")
            File.WriteAllText(file, written);

        Assert.Equal(File.ReadAllText(file), written);
    }
}
