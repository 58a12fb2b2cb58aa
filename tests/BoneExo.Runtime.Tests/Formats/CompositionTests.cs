using System.Globalization;
using System.Text;
using BoneExo.Formats;
using CsCheck;

namespace BoneExo.Runtime.Tests.Formats;

/// <summary>Our tables against what the framework knows. They hold Unicode 16; what it knows of a later or earlier one is left out.</summary>
public class CompositionTests
{
    // Assigned for long, so that every ICU has it.
    private static readonly int[] Allowed = [.. Enumerable.Range(0x80, 0x11000).Where(code => CodePointTables.Directions[code] != 0 && IsOld(code))];
    private static readonly int[] Marks = [.. Allowed.Where(code => CodePointTables.CombiningClasses[code] != 0)];

    private static readonly Gen<string> Label =
        Gen.Frequency((2, Gen.OneOf(Allowed)), (3, Gen.OneOf(Marks)), (1, Gen.Int['a', 'z']), (1, Gen.Int[0x300, 0x345].Where(code => Marks.Contains(code))))
            .Array[1, 10].Select(codes => string.Concat(codes.Select(char.ConvertFromUtf32)));

    [SkippableFact]
    public void Labels_are_composed_where_the_framework_says_so()
    {
        Skip.If(Framework.IsInvariant, "the framework does not normalise in the invariant mode");
        Label.Sample(text => Composition.IsComposed(CodePoints(text)) == text.IsNormalized());
        Label.Sample(text => CodePoints(text.Normalize()).Any(code => CodePointTables.Directions[code] == 0) || Composition.IsComposed(CodePoints(text.Normalize())));
    }

    [SkippableFact]
    public void Every_allowed_code_point_is_stable()
    {
        Skip.If(Framework.IsInvariant, "the framework does not normalise in the invariant mode");
        // Sharp s and final sigma are exceptions; Cherokee folds to its capitals.
        Assert.All(Allowed.Where(code => code is not (0xDF or 0x3C2 or (>= 0x13A0 and <= 0x13F5))), code =>
        {
            string text = char.ConvertFromUtf32(code);
            Assert.Equal(text, text.Normalize(NormalizationForm.FormKC).ToLowerInvariant().Normalize(NormalizationForm.FormKC));
        });
    }

    [Fact]
    public void Every_allowed_code_point_is_a_letter_digit_or_mark_or_an_exception() =>
        Assert.All(Allowed, code => Assert.True(
            CharUnicodeInfo.GetUnicodeCategory(code) is UnicodeCategory.LowercaseLetter or UnicodeCategory.UppercaseLetter or UnicodeCategory.OtherLetter or UnicodeCategory.ModifierLetter
                or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
            || code is 0xB7 or 0x375 or 0x5F3 or 0x5F4 or 0x6FD or 0x6FE or 0xF0B or 0x200C or 0x200D or 0x3007 or 0x30FB, $"U+{code:X4}"));

    [Fact]
    public void Tables_hold_what_is_known_of_ascii_and_han()
    {
        Assert.All("abcxyz0189-", character => Assert.NotEqual(0, CodePointTables.Directions[character]));
        Assert.All("ABZ_ !\u007F", character => Assert.Equal(0, CodePointTables.Directions[character]));
        Assert.All(Enumerable.Range(0x4E00, 0x5200), code => Assert.Equal((int)Script.Japanese, CodePointTables.Scripts[code]));
        Assert.Equal(0, CodePointTables.Directions[0x10FFFF]);
    }

    private static bool IsOld(int code) =>
        CharUnicodeInfo.GetUnicodeCategory(code) != UnicodeCategory.OtherNotAssigned && code is < 0x870 or (> 0x8FF and < 0x1C80) or (>= 0x1D00 and < 0x2000) or (>= 0x2C00 and < 0xA700);

    private static int[] CodePoints(string text) => [.. text.EnumerateRunes().Select(rune => rune.Value)];
}
