using System.Globalization;
using System.Text;
using BoneExo.Codecs;

namespace BoneExo.Runtime.Tests.Codecs;

public class TextTableTests
{
    [Theory]
    [InlineData("{0}", 0)]
    [InlineData("{0}", 1)]
    [InlineData("{0}", 5000)]
    [InlineData("value {0}", 5000)]
    [InlineData("beginning {0:D6} and the end", 5000)]
    [InlineData("{0:D70}", 500)]
    public void Table_holds_what_was_put_in_and_nothing_else(string format, int count)
    {
        CompositeFormat parsed = CompositeFormat.Parse(format);
        byte[] Text(int index) => Encoding.UTF8.GetBytes(string.Format(CultureInfo.InvariantCulture, parsed, index));

        TextTable table = new([.. Enumerable.Range(0, count).Select(Text)]);

        Assert.All(Enumerable.Range(0, count), index => Assert.Equal(index, table.IndexOf(Text(index))));
        Assert.All(Enumerable.Range(count, 1000), index => Assert.Equal(-1, table.IndexOf(Text(index))));
        Assert.Equal(-1, table.IndexOf("other"u8));
        Assert.Equal(-1, table.IndexOf(default));
    }
}
