namespace BoneExo.Formats;

/// <summary>The six conditions of RFC 5893, section 2.</summary>
internal static class BidiRule
{
    public static LabelTraits Examine(ReadOnlySpan<Direction> label)
    {
        bool isRightToLeft = label.ContainsAny(Direction.RightToLeft, Direction.ArabicNumber);
        return (isRightToLeft ? LabelTraits.IsRightToLeft : LabelTraits.None) | (IsFollowed(label) ? LabelTraits.None : LabelTraits.BreaksBidiRule);
    }

    private static bool IsFollowed(ReadOnlySpan<Direction> label)
    {
        int end = label.Length - 1;
        while (end > 0 && label[end] == Direction.Mark)
            end--;
        Direction last = label[end];
        return label[0] switch
        {
            Direction.LeftToRight => last is Direction.LeftToRight or Direction.EuropeanNumber
                && !label.ContainsAny(Direction.RightToLeft, Direction.ArabicNumber),
            Direction.RightToLeft => last is Direction.RightToLeft or Direction.EuropeanNumber or Direction.ArabicNumber
                && !label.Contains(Direction.LeftToRight)
                && !(label.Contains(Direction.EuropeanNumber) && label.Contains(Direction.ArabicNumber)),
            _ => false,
        };
    }
}
