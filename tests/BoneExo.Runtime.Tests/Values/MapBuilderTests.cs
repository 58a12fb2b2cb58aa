using System.Globalization;
using BoneExo.Values;

namespace BoneExo.Runtime.Tests.Values;

public class MapBuilderTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(32)]
    [InlineData(33)]
    [InlineData(200)]
    public void Every_key_is_found_and_no_other(int count)
    {
        string[] keys = [.. Keys().Take(count)];
        MapBuilder<int> map = default;
        for (int i = 0; i < count; i++)
        {
            Assert.True(map.TryAdd(keys[i], i), keys[i]);
            Assert.All(keys[..(i + 1)], key => Assert.False(map.TryAdd(key, -1), key));
        }

        map.Replace(count / 2, -1);
        Assert.True(map.TryAdd("another", -2));

        KeyValuePair<string, int>[] all = map.ToEntries().All;
        Assert.Equal([.. keys, "another"], all.Select(entry => entry.Key));
        Assert.Equal(-1, all[count / 2].Value);
        Assert.Equal(-2, all[^1].Value);
    }

    /// <summary>Short ones, and long ones of which many have the same length, beginning, middle and end.</summary>
    private static IEnumerable<string> Keys() => ((string[])["", "a", "b", "ab", "ba", "abc", "abcd", "abce", "骨", "é"])
        .Concat(Enumerable.Range(0, 500).Select(i => string.Create(CultureInfo.InvariantCulture, $"begin{i:D3}-----middle-----end")));
}
