using System.ComponentModel;

namespace BoneExo.Codecs;

/// <summary>Walks values that must be one of some constants.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Constants
{
    /// <summary>Walks a value that must be equal, as JSON, to one of the constants.</summary>
    public static int Walk<TMode>(ref byte json, int at, ref Evaluation run, EnumRules rules) where TMode : struct, IEvaluationMode
    {
        int end;
        bool isFound;
        if (Utf8.IsString(ref json, at))
        {
            ReadOnlySpan<byte> text = Utf8.Text(ref json, at, ref run, out end);
            isFound = end > 0 && rules.HasText(text);
        }
        else
        {
            end = Utf8.Skip(ref json, at, ref run);
            isFound = end > 0 && rules.HasValue(Utf8.Slice(ref json, at, end - at));
        }
        return isFound ? end : run.Refuse<TMode>(ref json, at, rules);
    }
}
