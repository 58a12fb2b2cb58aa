using BoneExo.Domain;

namespace BoneExo.Exports;

/// <summary>Writes datasets in one format. The same dataset gives the same text.</summary>
public interface IExporter
{
    /// <summary>The format's name on the command line.</summary>
    string Name { get; }

    /// <summary>What the format is called, and what of a dataset it holds.</summary>
    string Title { get; }

    /// <summary>Writes a dataset.</summary>
    /// <exception cref="InvalidOperationException">A key is the default value, so the dataset cannot be written.</exception>
    Export Write(ReviewDataset dataset);
}
