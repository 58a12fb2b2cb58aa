using System.Globalization;
using System.Text.Json;
using BoneExo.Domain;
using BoneExo.Scores;

namespace BoneExo.Cli.Scoring;

/// <summary>All scores of a dataset.</summary>
internal sealed class ScoreReport(ReviewDataset dataset)
{
    private readonly ReviewDatasetIndex _index = new(dataset);

    public bool HasStudies => dataset.Studies.Count > 0;

    /// <summary>The scores as tables of cells below headings, with their names in JSON.</summary>
    public IEnumerable<(string Name, string Title, IReadOnlyList<string[]> Rows)> Tables()
    {
        yield return ("evReporting", "EV reporting", [["preparation", "fulfilled", "stated", "applicable", "score", "coverage"], .. dataset.VesiclePreparations.Select(preparation => Row(preparation.Id.Value, EvReporting.Of(preparation)))]);
        yield return ("arrive", "ARRIVE", [["model", "fulfilled", "stated", "applicable", "score", "coverage"], .. Animals().Select(model => Row(model.Name, ArriveReporting.Of(model.Model)))]);
        yield return ("axes", "Axes", [["axis", "effect", "claimed"], .. dataset.MolecularAxes.Select(axis => (string[])[axis.Id.Value, Word(AxisSign.Of(axis).Effect), axis.ClaimedEffect is { } claim ? Word(claim.Direction) : ""])]);
        yield return ("citationFit", "Citation fit", [["study", "reference", "fit", "shared words"], .. Citations()]);
        yield return ("completeness", "Completeness", [["study", "stated", "asked for", "share", "missing"], .. dataset.Studies.Select(Row)]);
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

    private IEnumerable<(string Name, ExperimentalModel.InVivo Model)> Animals() =>
        from study in dataset.Studies
        from model in study.Models.Select((model, place) => (Model: model as ExperimentalModel.InVivo, Place: place))
        where model.Model is not null
        select (FormattableString.Invariant($"{study.Id}/models/{model.Place}"), model.Model);

    private IEnumerable<string[]> Citations()
    {
        foreach (Study study in dataset.Studies)
        {
            if (study.Reference is not { } number || !_index.TryGet(number, out Reference? reference))
                continue;
            CitationFit fit = CitationFit.Of(_index, study, reference);
            yield return [study.Id.Value, number.ToString(), Share(fit.Score), string.Join(' ', fit.Shared)];
        }
    }

    private static string[] Row(Study study)
    {
        Completeness completeness = Completeness.Of(study);
        return [study.Id.Value, Number(completeness.Stated), Number(completeness.Wanted), Share(completeness.Score), string.Join(' ', completeness.Missing)];
    }

    private static string[] Row(string name, ReportingScore score) =>
        [name, Number(score.Fulfilled), Number(score.Fulfilled + score.NotFulfilled), Number(score.Applicable), Share(score.Score), Share(score.Coverage)];

    private static string Share(double? share) => share?.ToString("0.00", CultureInfo.InvariantCulture) ?? "";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Word<TEnum>(TEnum value)
        where TEnum : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
