namespace BoneExo.Queries.Catalog;

/// <summary>A query cannot be answered as it is asked; the message says why, and what to ask instead.</summary>
public sealed class QueryException : Exception
{
    /// <summary>An exception without a message.</summary>
    public QueryException()
    {
    }

    /// <summary>An exception with its message.</summary>
    public QueryException(string message)
        : base(message)
    {
    }

    /// <summary>An exception with its message and its cause.</summary>
    public QueryException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
