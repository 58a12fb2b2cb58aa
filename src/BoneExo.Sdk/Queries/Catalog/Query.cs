using BoneExo.Domain;

namespace BoneExo.Queries.Catalog;

/// <summary>A question that a dataset can be asked by name, with its answer as a table.</summary>
public sealed class Query
{
    private readonly Func<QueryInput, QueryTable> _answer;

    internal Query(int number, string name, string question, string method, ValueArray<QueryParameter> parameters, Func<QueryInput, QueryTable> answer)
    {
        Number = number;
        Name = name;
        Question = question;
        Method = method;
        Parameters = parameters;
        _answer = answer;
    }

    /// <summary>The number of the question.</summary>
    public int Number { get; }

    /// <summary>The name, in small letters and with hyphens.</summary>
    public string Name { get; }

    /// <summary>The question in words.</summary>
    public string Question { get; }

    /// <summary>The C# method that gives the same answer as records.</summary>
    public string Method { get; }

    /// <summary>What it can be told.</summary>
    public ValueArray<QueryParameter> Parameters { get; }

    /// <summary>Answers the question.</summary>
    /// <param name="dataset">The dataset, with its layers merged.</param>
    /// <param name="texts">The texts for its parameters, in order: keys, or labels as people write them.</param>
    /// <param name="other">The dataset for the parameter that is one.</param>
    /// <exception cref="QueryException">A parameter is missing or too many, or a text stands for no record or for several.</exception>
    public QueryTable Ask(ReviewDataset dataset, IReadOnlyList<string>? texts = null, ReviewDataset? other = null)
    {
        QueryInput input = new(dataset, other, texts ?? []);
        QueryParameter[] expected = [.. Parameters.Where(parameter => !parameter.IsDataset)];
        if (expected.ElementAtOrDefault(input.Texts.Count) is { IsRequired: true } missing)
            throw new QueryException($"'{Name}' needs {missing.Name}; name it");
        if (input.Texts.Count > expected.Length && expected is not [.., { IsRepeatable: true }])
            throw new QueryException($"'{Name}' has no use for '{input.Texts[expected.Length]}'; leave it out");
        return _answer(input);
    }
}
