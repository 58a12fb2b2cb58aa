namespace BoneExo.Exports;

/// <summary>The formats in which a dataset can be written.</summary>
public static class Exporters
{
    /// <summary>All formats.</summary>
    public static ValueArray<IExporter> All { get; } =
    [
        new CslJsonExporter(),
        new BibtexExporter(),
        new SifExporter(),
        new GraphmlExporter(),
        new KgxNodesExporter(),
        new KgxEdgesExporter(),
        new BelExporter(),
        new JsonLdExporter(),
        new IsaJsonExporter(),
    ];

    /// <summary>The format of a name; none where there is no such format.</summary>
    public static IExporter? Find(string name) => All.FirstOrDefault(exporter => exporter.Name == name);
}
