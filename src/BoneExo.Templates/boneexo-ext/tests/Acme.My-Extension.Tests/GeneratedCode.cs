namespace Acme.My_Extension.Tests;

public class GeneratedCode
{
    [Fact]
    public void Is_as_approved() => Snapshot.VerifyFolder(Repository.Path("src", "Acme.My-Extension", "obj", "emitted"), nameof(GeneratedCode), nameof(Is_as_approved));
}
