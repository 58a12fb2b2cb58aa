using BoneExo.Schema.Naming;

namespace BoneExo.Schema.Tests.Naming;

public class EvaluatorNamesTests
{
    [Theory]
    [InlineData("a.json", "a_2EjsonEvaluators")]
    [InlineData("https://x.example/a", "https_3A____x_2Eexample__aEvaluators")]
    [InlineData("A_b", "_41_5FbEvaluators")]
    [InlineData("4é", "_4_C3_A9Evaluators")]
    public void A_document_is_named_by_its_whole_path(string path, string name) => Assert.Equal(name, EvaluatorNames.Document(path));

    [Fact]
    public void Two_documents_have_two_names_even_where_case_does_not_count()
    {
        string longPath = new('x', 500);
        string[] paths = ["a", "A", "a.json", "a_json", "a/json", "a//json", "a_2Ejson", "x/a", "x.a", longPath + "1", longPath + "2"];

        Assert.Equal(paths.Length, paths.Select(EvaluatorNames.Document).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(paths, path => Assert.InRange(EvaluatorNames.Document(path).Length, 1, 150));
    }

    [Fact]
    public void Two_places_have_two_names()
    {
        string deep = string.Concat(Enumerable.Repeat("/properties/\u00e9", 60));
        string[] pointers = ["", "/a", "/A", "/a/b", "/a~1b", "/U0041", deep + "/a", deep + "/b"];

        Assert.Equal(pointers.Length, pointers.Select(EvaluatorNames.Pointer).Distinct(StringComparer.Ordinal).Count());
        Assert.All(pointers, pointer => Assert.InRange(EvaluatorNames.Pointer(pointer).Length, 1, 500));
    }
}
