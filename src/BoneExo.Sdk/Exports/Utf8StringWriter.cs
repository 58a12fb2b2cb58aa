using System.Globalization;
using System.Text;

namespace BoneExo.Exports;

/// <summary>A text that is told to be UTF-8, which XML declares of itself.</summary>
internal sealed class Utf8StringWriter(StringBuilder text) : StringWriter(text, CultureInfo.InvariantCulture)
{
    public override Encoding Encoding => Encoding.UTF8;
}
