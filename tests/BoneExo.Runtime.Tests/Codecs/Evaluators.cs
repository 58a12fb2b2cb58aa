using BoneExo.Codecs;

namespace BoneExo.Runtime.Tests.Codecs;

/// <summary>Evaluators as the emitter writes them for schemas without a C# form.</summary>
internal static class Evaluators
{
    private static readonly Site Site = new("t.schema.json", "");

    public readonly struct Unique : ISchemaEvaluator
    {
        private static readonly ArrayRules Rules = new(Site, "", uniqueItems: true);

        public static int Evaluate<TMode>(ref byte json, int at, ref Evaluation run) where TMode : struct, IEvaluationMode =>
            Arrays.Evaluate<TMode, AnyValue>(ref json, at, ref run, Rules);
    }

    /// <summary>uniqueItems, whose items are in turn "anyOf": unique arrays or anything but arrays.</summary>
    public readonly struct UniqueOfUnique : ISchemaEvaluator
    {
        private static readonly ArrayRules Rules = new(Site, "", uniqueItems: true);

        public static int Evaluate<TMode>(ref byte json, int at, ref Evaluation run) where TMode : struct, IEvaluationMode =>
            Arrays.Evaluate<TMode, Item>(ref json, at, ref run, Rules);

        public readonly struct Item : ISchemaEvaluator
        {
            private static readonly Site Place = new(Site, "/items");

            public static int Evaluate<TMode>(ref byte json, int at, ref Evaluation run) where TMode : struct, IEvaluationMode
            {
                int start = at;
                at = Utf8.Skip(ref json, at, ref run);
                if (at < 0)
                    return at;
                return run.Holds<Unique>(ref json, start) || !Utf8.IsArray(ref json, start) || run.Fail<TMode>(start, Place, "anyOf") ? at : Utf8.Invalid;
            }
        }
    }

    /// <summary>uniqueItems, whose items are first tried against unique arrays of text, whatever comes of it.</summary>
    public readonly struct UniqueOfTried : ISchemaEvaluator
    {
        private static readonly ArrayRules Rules = new(Site, "", uniqueItems: true);

        public static int Evaluate<TMode>(ref byte json, int at, ref Evaluation run) where TMode : struct, IEvaluationMode =>
            Arrays.Evaluate<TMode, Item>(ref json, at, ref run, Rules);

        public readonly struct Item : ISchemaEvaluator
        {
            public static int Evaluate<TMode>(ref byte json, int at, ref Evaluation run) where TMode : struct, IEvaluationMode =>
                run.Holds<Texts>(ref json, at) ? Utf8.Skip(ref json, at, ref run) : AnyValue.Evaluate<TMode>(ref json, at, ref run);
        }

        public readonly struct Texts : ISchemaEvaluator
        {
            public static int Evaluate<TMode>(ref byte json, int at, ref Evaluation run) where TMode : struct, IEvaluationMode =>
                Arrays.Evaluate<TMode, Linear>(ref json, at, ref run, Rules);
        }
    }

    public readonly struct AnyConstant : ISchemaEvaluator
    {
        private static readonly EnumRules Rules = new(Site, "", "enum", "1", "\"a\\u0062\"", "null", """{"a":[1.0],"b":"x"}""", "[]", "true");

        public static int Evaluate<TMode>(ref byte json, int at, ref Evaluation run) where TMode : struct, IEvaluationMode =>
            Constants.Walk<TMode>(ref json, at, ref run, Rules);
    }

    public readonly struct OneOfMany : ISchemaEvaluator
    {
        private static readonly EnumRules Rules = new(Site, "", "enum", [.. Enumerable.Range(0, 200).Select(i => $"\"value {i}\"")]);

        public static int Evaluate<TMode>(ref byte json, int at, ref Evaluation run) where TMode : struct, IEvaluationMode =>
            Constants.Walk<TMode>(ref json, at, ref run, Rules);
    }

    public readonly struct Exponential : ISchemaEvaluator
    {
        private static readonly StringRules Rules = new(Site, "", pattern: Pattern.Backtracking("^(a+)+$", "^(a+)+$"));

        public static int Evaluate<TMode>(ref byte json, int at, ref Evaluation run) where TMode : struct, IEvaluationMode =>
            Strings.Check<TMode>(ref json, at, ref run, Rules);
    }

    public readonly struct Linear : ISchemaEvaluator
    {
        private static readonly StringRules Rules = new(Site, "", pattern: Pattern.Automaton("^(a+)+$", "61 !61="));

        public static int Evaluate<TMode>(ref byte json, int at, ref Evaluation run) where TMode : struct, IEvaluationMode =>
            Strings.Check<TMode>(ref json, at, ref run, Rules);
    }
}
