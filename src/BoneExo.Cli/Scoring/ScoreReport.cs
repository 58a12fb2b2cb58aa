using System.Globalization;
using System.Text.Json;
using BoneExo.Domain;
using BoneExo.Scores;

namespace BoneExo.Cli.Scoring;

/// <summary>All scores of a dataset, or of records of one's own among others.</summary>
/// <param name="own">What is scored.</param>
/// <param name="index">That, and what it may refer to.</param>
/// <param name="completeness">A row for each record, below the word for what they are.</param>
internal sealed class ScoreReport(ReviewDataset own, ReviewDatasetIndex index, string word, IReadOnlyList<(string Name, Completeness Completeness)> completeness)
{
    private readonly HashSet<StudyId> _studies = [.. own.Studies.Select(study => study.Id)];

    /// <summary>Whether there is anything to score.</summary>
    public bool HasRecords => completeness.Count > 0;

    /// <summary>The scores of a whole dataset.</summary>
    /// <param name="dataset">What is scored.</param>
    /// <param name="all">That, and what it may refer to beyond itself.</param>
    public static ScoreReport Of(ReviewDataset dataset, ReviewDataset? all = null) =>
        new(dataset, new(all ?? dataset), "study", [.. dataset.Studies.Select(study => (study.Id.Value, Completeness.Of(study)))]);

    /// <summary>The scores as tables of cells below headings, with their names in JSON.</summary>
    public IEnumerable<(string Name, string Title, IReadOnlyList<string[]> Rows)> Tables()
    {
        yield return ("evReporting", "EV reporting", [["preparation", "fulfilled", "stated", "applicable", "score", "coverage"], .. Preparations().Select(preparation => Row(preparation.Id.Value, EvReporting.Of(preparation)))]);
        yield return ("arrive", "ARRIVE", [["model", "fulfilled", "stated", "applicable", "score", "coverage"], .. Animals().Select(model => Row(model.Name, ArriveReporting.Of(model.Model)))]);
        yield return ("axes", "Axes", [["axis", "effect", "claimed"], .. Axes().Select(axis => (string[])[axis.Id.Value, Word(AxisSign.Of(axis).Effect), axis.ClaimedEffect is { } claim ? Word(claim.Direction) : ""])]);
        yield return ("citationFit", "Citation fit", [["study", "reference", "fit", "shared words"], .. Citations()]);
        yield return ("completeness", "Completeness", [[word, "stated", "asked for", "share", "missing"], .. completeness.Select(Row)]);
    }

    public void Write(Utf8JsonWriter writer)
    {
        foreach ((string name, _, IReadOnlyList<string[]> rows) in Tables())
        {
            writer.WriteStartArray(name);
            foreach (string[] row in rows.Skip(1))
            {
                writer.WriteStartObject();
                foreach ((string heading, string cell) in rows[0].Zip(row).Where(cell => cell.Second.Length > 0))
                    WriteCell(writer, JsonNamingPolicy.CamelCase.ConvertName(CultureInfo.InvariantCulture.TextInfo.ToTitleCase(heading).Replace(" ", "", StringComparison.Ordinal)), cell);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }
    }

    private static void WriteCell(Utf8JsonWriter writer, string name, string cell)
    {
        if (double.TryParse(cell, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double number))
            writer.WriteNumber(name, number);
        else
            writer.WriteString(name, cell);
    }

    /// <summary>What is scored itself, and what the arms of its studies give.</summary>
    private IEnumerable<VesiclePreparation> Preparations()
    {
        HashSet<VesiclePreparationId> given =
        [
            .. own.VesiclePreparations.Select(preparation => preparation.Id),
            .. index.StudyArms.Where(arm => _studies.Contains(arm.Study)).Select(arm => arm.Intervention).OfType<Intervention.Vesicle>().Select(vesicle => vesicle.Preparation),
        ];
        return index.VesiclePreparations.Where(preparation => given.Contains(preparation.Id));
    }

    private IEnumerable<MolecularAxis> Axes()
    {
        HashSet<MolecularAxisId> named = [.. own.MolecularAxes.Select(axis => axis.Id)];
        return index.MolecularAxes.Where(axis => named.Contains(axis.Id) || _studies.Contains(axis.Study));
    }

    private IEnumerable<(string Name, ExperimentalModel.InVivo Model)> Animals() =>
        from study in own.Studies
        from model in study.Models.Select((model, place) => (Model: model as ExperimentalModel.InVivo, Place: place))
        where model.Model is not null
        select (FormattableString.Invariant($"{study.Id}/models/{model.Place}"), model.Model);

    private IEnumerable<string[]> Citations()
    {
        foreach (Study study in own.Studies)
        {
            if (study.Reference is not { } number || !index.TryGet(number, out Reference? reference))
                continue;
            CitationFit fit = CitationFit.Of(index, study, reference);
            yield return [study.Id.Value, number.ToString(), Share(fit.Score), string.Join(' ', fit.Shared)];
        }
    }

    private static string[] Row((string Name, Completeness Completeness) row) =>
        [row.Name, Number(row.Completeness.Stated), Number(row.Completeness.Wanted), Share(row.Completeness.Score), string.Join(' ', row.Completeness.Missing)];

    private static string[] Row(string name, ReportingScore score) =>
        [name, Number(score.Fulfilled), Number(score.Fulfilled + score.NotFulfilled), Number(score.Applicable), Share(score.Score), Share(score.Coverage)];

    private static string Share(double? share) => share?.ToString("0.00", CultureInfo.InvariantCulture) ?? "";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Word<TEnum>(TEnum value)
        where TEnum : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
