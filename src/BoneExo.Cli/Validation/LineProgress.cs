using System.Diagnostics;
using System.Globalization;
using BoneExo.Cli.Hosting;

namespace BoneExo.Cli.Validation;

/// <summary>Says every few seconds how far a long file is.</summary>
internal sealed class LineProgress(Terminal terminal, TimeSpan interval)
{
    private long _last = Stopwatch.GetTimestamp();

    public void Say(string name, int records)
    {
        if (Stopwatch.GetElapsedTime(_last) < interval)
            return;
        _last = Stopwatch.GetTimestamp();
        terminal.Note(string.Create(CultureInfo.InvariantCulture, $"{name}: {records} records so far"));
    }
}
