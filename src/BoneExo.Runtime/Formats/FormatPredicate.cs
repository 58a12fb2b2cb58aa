namespace BoneExo.Formats;

/// <summary>Tells whether the unescaped UTF-8 text of a string has a format. It never throws and takes linear time.</summary>
public delegate bool FormatPredicate(ReadOnlySpan<byte> utf8);
