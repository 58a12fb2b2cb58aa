using CsCheck;

namespace BoneExo.Runtime.Tests.Values;

public class ValueTests
{
    [Fact]
    public void Arrays_are_equal_by_their_items() =>
        Gen.Select(Gen.Int[0, 2].Array[0, 3], Gen.Int[0, 2].Array[0, 3]).Sample(
            (left, right) =>
            {
                ValueArray<int> a = [.. left], b = [.. right];

                Assert.Equal(left.SequenceEqual(right), a == b);
                Assert.Equal(a != b, !a.Equals((object)b));
                Assert.True(a != b || a.GetHashCode() == b.GetHashCode());
                Assert.Equal(left, a.ToArray());
            });

    [Fact]
    public void An_absent_array_is_empty_but_not_the_empty_array()
    {
        ValueArray<string> absent = default, empty = [];

        Assert.True(absent.IsAbsent);
        Assert.False(empty.IsAbsent);
        Assert.NotEqual(absent, empty);
        Assert.Empty(absent);
        foreach (string item in absent)
            Assert.Fail(item);
        Assert.Equal(("", "[]", "[a, b]"), (absent.ToString(), empty.ToString(), ValueArray.Create("a", "b").ToString()));
        Assert.Throws<ArgumentOutOfRangeException>(() => absent[0]);
        Assert.Throws<ArgumentOutOfRangeException>(() => ValueArray.Create(1)[-1]);
    }

    [Fact]
    public void An_array_does_not_see_later_changes_of_its_source()
    {
        int[] source = [1, 2];
        ValueArray<int> array = ValueArray.Create<int>(source);

        source[0] = 9;

        Assert.Equal(1, array[0]);
    }

    [Fact]
    public void Maps_are_equal_in_any_order() =>
        Gen.Select(Gen.Dictionary(Gen.OneOf("a", "b", "c"), Gen.Int[0, 1])[0, 3], Gen.Dictionary(Gen.OneOf("a", "b", "c"), Gen.Int[0, 1])[0, 3]).Sample(
            (left, right) =>
            {
                ValueMap<int> a = left.ToValueMap(), b = right.ToValueMap();
                bool areEqual = left.Count == right.Count && left.All(entry => right.TryGetValue(entry.Key, out int value) && value == entry.Value);

                Assert.Equal(areEqual, a == b);
                Assert.True(!areEqual || a.GetHashCode() == b.GetHashCode());
                Assert.Equal(a, left.Reverse().ToValueMap());
            });

    [Fact]
    public void A_map_keeps_its_order_and_refuses_a_key_twice()
    {
        ValueMap<int> map = [new("b", 1), new("a", 2)];

        Assert.Equal(["b", "a"], map.Keys);
        Assert.Equal([1, 2], map.Values);
        Assert.Equal((2, "{b: 1, a: 2}", true), (map["a"], map.ToString(), map.ContainsKey("b")));
        Assert.Throws<KeyNotFoundException>(() => map["c"]);
        Assert.Throws<ArgumentException>(() => ValueMap.Create(new KeyValuePair<string, int>("a", 1), new("a", 2)));
    }

    [Fact]
    public void An_absent_map_is_empty_but_not_the_empty_map()
    {
        ValueMap<int> absent = default, empty = [];

        Assert.True(absent.IsAbsent);
        Assert.NotEqual(absent, empty);
        Assert.Empty(absent);
        Assert.False(absent.TryGetValue("a", out _));
    }

    [Fact]
    public void An_optional_member_has_three_states()
    {
        Optional<string?> absent = default, none = new(null), some = "x";

        Assert.Equal(3, new HashSet<Optional<string?>> { absent, none, some, new("x"), default, new(null) }.Count);
        Assert.Equal((false, true, true), (absent.HasValue, none.HasValue, some.HasValue));
        Assert.Equal((null, "x", "d"), (none.Value, some.GetValueOrDefault(), absent.GetValueOrDefault() ?? "d"));
        Assert.Equal(("", "null", "x"), (absent.ToString(), none.ToString(), some.ToString()));
        Assert.Throws<InvalidOperationException>(() => absent.Value);
    }

    [Fact]
    public void Unmapped_members_are_equal_in_any_order()
    {
        UnmappedMembers first = Of("""{"id":"sp-1","comment":null,"x":1.0,"y":{"a":1,"b":2}}""");
        UnmappedMembers second = Of("""{"y":{"b":2,"a":1},"comment":null,"id":"sp-1","\u0078":1}""");

        Assert.Equal(first, second);
        Assert.Equal(first.GetHashCode(), second.GetHashCode());
        Assert.NotEqual(first, Of("""{"id":"sp-1","comment":null,"x":1}"""));
        Assert.Equal(["x", "y"], first.Select(member => member.Key));
        Assert.False(first.TryGetValue("z", out _));
        Assert.Throws<KeyNotFoundException>(() => first["z"]);
        Assert.Empty(default(UnmappedMembers));
    }

    [Fact]
    public void Unmapped_members_are_written_after_the_others_in_their_order() => Assert.Equal(
        """{"id":"sp-1","comment":null,"z":[ 1 ],"a~/":"\u0041"}""",
        SchemaJson.ToJson(SchemaJson.Parse<Sample.Specimen>("""{ "z": [ 1 ], "id": "sp-1", "a~/": "\u0041", "comment": null }""")));

    private static UnmappedMembers Of(string json) => SchemaJson.Parse<Sample.Specimen>(json).Unmapped;
}
