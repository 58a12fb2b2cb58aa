using BoneExo.Domain;

namespace BoneExo.Exports;

/// <summary>Names what an arm was given.</summary>
internal static class IsaIntervention
{
    public static string LabelOf(Intervention intervention, OrderedDictionary<string, ExportEntity> entities)
    {
        return intervention switch
        {
            Intervention.Vesicle { Vehicle: { } vehicle } vesicle => $"{Label(vesicle.Preparation.Value)} in {Label(vehicle.Value)}",
            Intervention.Vesicle vesicle => Label(vesicle.Preparation.Value),
            Intervention.Cell cell => Label(cell.Population.Value),
            Intervention.VehicleOnly vehicle => Label(vehicle.Vehicle.Value),
            Intervention.MoleculeOnly molecule => $"{Label(molecule.Molecule.Value)}: {Literal.Of(molecule.Mode)}",
            Intervention.Other other => other.Kind,
            _ => "untreated",
        };

        string Label(string key) => entities.TryGetValue(key, out ExportEntity? entity) ? entity.Label : key;
    }
}
