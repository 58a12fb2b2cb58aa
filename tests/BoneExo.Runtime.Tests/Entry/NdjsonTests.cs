using System.Globalization;
using System.Text;

namespace BoneExo.Runtime.Tests.Entry;

public class NdjsonTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public async Task Lines_are_judged_in_the_order_of_the_file(int workers)
    {
        // Some hundred thousand bytes, so that there are several blocks; one line is longer than a block.
        string[] lines = [.. Enumerable.Range(0, 40_000).Select(i => i % 7 == 0 ? "  \r" : i == 5 ? $"\"{new string('x', 700_000)}\"" : i.ToString(CultureInfo.InvariantCulture))];
        List<(long Line, int Length)> taken = [];

        long count = await NdjsonLines.JudgeAsync(Text(string.Join('\n', lines)), line => line.Length, (line, length) => taken.Add((line, length)), workers);

        Assert.Equal(lines.Length, count);
        Assert.Equal(lines.Select((text, line) => ((long)line, text.Length)).Where(entry => lines[entry.Item1].Trim().Length > 0), taken);
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("\n", 1)]
    [InlineData("1", 1)]
    [InlineData("1\n2\n", 2)]
    public async Task Line_feed_at_the_end_begins_no_line(string text, int lines) =>
        Assert.Equal(lines, await NdjsonLines.JudgeAsync(Text(text), _ => 0, (_, _) => { }));

    [Fact]
    public async Task What_a_judge_throws_ends_it()
    {
        string text = string.Concat(Enumerable.Repeat("1\n", 1_000_000));

        await Assert.ThrowsAsync<InvalidOperationException>(() => NdjsonLines.JudgeAsync<int>(Text(text), _ => throw new InvalidOperationException(), (_, _) => { }, 3));
    }

    [Fact]
    public async Task It_can_be_cancelled()
    {
        using CancellationTokenSource source = new();
        string text = string.Concat(Enumerable.Repeat("1\n", 1_000_000));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => NdjsonLines.JudgeAsync(Text(text), _ => 0, (_, _) => source.Cancel(), 2, source.Token));
    }

    private static MemoryStream Text(string text) => new(Encoding.UTF8.GetBytes(text));
}
