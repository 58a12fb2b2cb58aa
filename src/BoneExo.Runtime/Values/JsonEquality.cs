using System.Buffers;

namespace BoneExo.Values;

/// <summary>JSON equality of well-formed texts: members in any order, numbers by value, strings by their characters.</summary>
internal static class JsonEquality
{
    private const int SortedFrom = 16;

    /// <summary>Compares the values that begin the two texts.</summary>
    public static bool AreEqual(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        int leftAt = JsonText.Space(left, 0), rightAt = JsonText.Space(right, 0);
        return AreEqual(left, ref leftAt, right, ref rightAt);
    }

    private static bool AreEqual(ReadOnlySpan<byte> left, ref int leftAt, ReadOnlySpan<byte> right, ref int rightAt)
    {
        byte first = left[leftAt];
        if (first is (byte)'{' or (byte)'[')
        {
            if (right[rightAt] != first)
                return false;
            return first == (byte)'['
                ? AreArraysEqual(left, ref leftAt, right, ref rightAt)
                : AreObjectsEqual(left, ref leftAt, right, ref rightAt);
        }
        int leftEnd = JsonText.End(left, leftAt), rightEnd = JsonText.End(right, rightAt);
        ReadOnlySpan<byte> leftValue = left[leftAt..leftEnd], rightValue = right[rightAt..rightEnd];
        (leftAt, rightAt) = (leftEnd, rightEnd);
        if (leftValue.SequenceEqual(rightValue))
            return true;
        if (first == (byte)'"')
            return rightValue[0] == first && JsonText.Compare(leftValue[1..^1], rightValue[1..^1]) == 0;
        return JsonText.IsNumber(first) && JsonText.IsNumber(rightValue[0]) && JsonNumber.Compare(leftValue, rightValue) == 0;
    }

    private static bool AreArraysEqual(ReadOnlySpan<byte> left, ref int leftAt, ReadOnlySpan<byte> right, ref int rightAt)
    {
        bool leftHas = JsonText.Enter(left, ref leftAt), rightHas = JsonText.Enter(right, ref rightAt);
        while (leftHas && rightHas)
        {
            if (!AreEqual(left, ref leftAt, right, ref rightAt))
                return false;
            leftHas = JsonText.Next(left, ref leftAt);
            rightHas = JsonText.Next(right, ref rightAt);
        }
        return leftHas == rightHas;
    }

    private static bool AreObjectsEqual(ReadOnlySpan<byte> left, ref int leftAt, ReadOnlySpan<byte> right, ref int rightAt)
    {
        JsonMember[] leftMembers = JsonText.Members(left, ref leftAt, out int leftCount);
        JsonMember[] rightMembers = JsonText.Members(right, ref rightAt, out int rightCount);
        try
        {
            return leftCount == rightCount
                && AreMembersEqual(left, leftMembers.AsSpan(0, leftCount), right, rightMembers.AsSpan(0, rightCount));
        }
        finally
        {
            ArrayPool<JsonMember>.Shared.Return(leftMembers);
            ArrayPool<JsonMember>.Shared.Return(rightMembers);
        }
    }

    // Members of the same name are compared in their order, as JsonElement.DeepEquals does.
    private static bool AreMembersEqual(ReadOnlySpan<byte> left, Span<JsonMember> leftMembers, ReadOnlySpan<byte> right, Span<JsonMember> rightMembers)
    {
        if (leftMembers.Length > SortedFrom)
        {
            JsonHash.Sort(left, leftMembers);
            JsonHash.Sort(right, rightMembers);
        }
        for (int i = 0; i < leftMembers.Length; i++)
        {
            int match = IndexOf(left, leftMembers[i], right, rightMembers, i);
            if (match < 0)
                return false;
            // Moved to the front of the unmatched ones, which keep their order.
            JsonMember found = rightMembers[match];
            rightMembers[i..match].CopyTo(rightMembers[(i + 1)..]);
            rightMembers[i] = found;
            int leftAt = leftMembers[i].Value, rightAt = found.Value;
            if (!AreEqual(left, ref leftAt, right, ref rightAt))
                return false;
        }
        return true;
    }

    // Sorted members have their hash, and those of one hash stand together; of unsorted ones all hashes are 0.
    private static int IndexOf(ReadOnlySpan<byte> left, JsonMember member, ReadOnlySpan<byte> right, ReadOnlySpan<JsonMember> candidates, int from)
    {
        ReadOnlySpan<byte> name = member.Name(left);
        for (int i = from; i < candidates.Length && candidates[i].Hash == member.Hash; i++)
        {
            if (JsonText.Compare(name, candidates[i].Name(right)) == 0)
                return i;
        }
        return -1;
    }
}
