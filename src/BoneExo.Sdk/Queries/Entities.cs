using System.Globalization;
using BoneExo.Domain;
using BoneExo.Terms;

namespace BoneExo.Queries;

/// <summary>Names what keys and unions stand for.</summary>
internal static class Entities
{
    public static Entity Of(ReviewDatasetIndex index, SpeciesId id) => Of(index.Species, id, species => species.Printed);

    public static Entity Of(ReviewDatasetIndex index, AnatomicalSiteId id) => Of(index.AnatomicalSites, id, site => site.Label);

    public static Entity Of(ReviewDatasetIndex index, CellPopulationId id) => Of(index.CellPopulations, id, cells => cells.Label);

    public static Entity Of(ReviewDatasetIndex index, MoleculeId id) => Of(index.Molecules, id, molecule => EntityNames.Of(molecule).FirstOrDefault());

    public static Entity Of(ReviewDatasetIndex index, PathwayId id) => Of(index.Pathways, id, pathway => pathway.Label);

    public static Entity Of(ReviewDatasetIndex index, ProcessId id) => Of(index.Processes, id, process => process.Label);

    public static Entity Of(ReviewDatasetIndex index, ConditionId id) => Of(index.Conditions, id, condition => EntityNames.Of(condition).FirstOrDefault());

    public static Entity Of(ReviewDatasetIndex index, BiogenesisStepId id) => Of(index.BiogenesisSteps, id, step => step.Label);

    public static Entity Of(ReviewDatasetIndex index, UptakeRouteId id) => Of(index.UptakeRoutes, id, route => route.Label);

    public static Entity Of(ReviewDatasetIndex index, MarkerId id) => Of(index.Markers, id, marker => Of(index, marker.Molecule).Label);

    public static Entity Of(ReviewDatasetIndex index, PreconditioningId id) =>
        Of(index.Preconditionings, id, preconditioning => EntityNames.Of(preconditioning).FirstOrDefault());

    public static Entity Of(ReviewDatasetIndex index, BiomaterialId id) => Of(index.Biomaterials, id, material => material.Label);

    public static Entity Of(ReviewDatasetIndex index, IsolationMethodId id) => Of(index.IsolationMethods, id, method => method.Label);

    public static Entity Of(ReviewDatasetIndex index, VesiclePreparationId id) => Of(index.VesiclePreparations, id, preparation => preparation.Label);

    public static Entity Of(ReviewDatasetIndex index, ConventionalTreatmentId id) => Of(index.ConventionalTreatments, id, treatment => treatment.Label);

    public static Entity Of(ReviewDatasetIndex index, StudyId id) => Of(index.Studies, id, study => study.Label);

    public static Entity Of(ReviewDatasetIndex index, EndpointId id) => Of(index.Endpoints, id, endpoint => endpoint.Label);

    public static Entity Of(ReviewDatasetIndex index, AxisNode node) => node.Match(
        vesicle => Of(index, vesicle.Ref),
        molecule => Of(index, molecule.Ref),
        pathway => Of(index, pathway.Ref),
        process => Of(index, process.Ref),
        condition => Of(index, condition.Ref));

    public static Entity Of(ReviewDatasetIndex index, FindingSubject subject) => subject.Match(
        vesicle => Of(index, vesicle.Ref),
        molecule => Of(index, molecule.Ref),
        condition => Of(index, condition.Ref),
        preconditioning => Of(index, preconditioning.Ref),
        biomaterial => Of(index, biomaterial.Ref));

    public static Entity Of(ReviewDatasetIndex index, StatementSubject subject) => subject.Match(
        vesicleClass => Outside(vesicleClass.Class.Value),
        vesicle => Of(index, vesicle.Ref),
        cell => Of(index, cell.Ref),
        molecule => Of(index, molecule.Ref),
        marker => Of(index, marker.Ref),
        pathway => Of(index, pathway.Ref),
        process => Of(index, process.Ref),
        condition => Of(index, condition.Ref),
        site => Of(index, site.Ref),
        preconditioning => Of(index, preconditioning.Ref),
        biomaterial => Of(index, biomaterial.Ref),
        isolation => Of(index, isolation.Ref),
        treatment => Of(index, treatment.Ref),
        uptake => Of(index, uptake.Ref),
        biogenesis => Of(index, biogenesis.Ref),
        study => Of(index, study.Ref),
        other => Outside(other.Label));

    private static Entity Outside(string label) => new("", "", label);

    private static Entity Of<TKey, TRecord>(KeyedRecords<TKey, TRecord> records, TKey key, Func<TRecord, string?> label)
        where TKey : notnull
    {
        string text = Convert.ToString(key, CultureInfo.InvariantCulture) ?? "";
        return new(records.Name, text, records.TryGet(key, out TRecord? record) && label(record) is { } name ? name : text);
    }
}
