using BoneExo.Schema.Collections;
using BoneExo.Schema.Json;
using BoneExo.Schema.Linking;
using BoneExo.Schema.Planning;

namespace BoneExo.Schema.Comparing;

/// <summary>A plan, in the version it belongs to.</summary>
internal sealed record ComparedPlan(ComparedSchema Schema, Plan Plan);

/// <summary>Compares what two versions of one subschema ask themselves; what is below is compared at its own place.</summary>
internal static class PlanComparer
{
    public static IEnumerable<SchemaChange> Compare(ComparedPlan old, ComparedPlan @new)
    {
        Comparison comparison = new(old, @new);
        comparison.Types();
        comparison.Literals();
        comparison.Limits();
        comparison.Members();
        comparison.Items();
        comparison.References();
        comparison.Branches();
        comparison.Conditions();
        return comparison.Changes;
    }

    private sealed class Comparison(ComparedPlan old, ComparedPlan @new)
    {
        public List<SchemaChange> Changes { get; } = [];

        public void Types()
        {
            TypeSet lost = old.Plan.Types & ~@new.Plan.Types, gained = @new.Plan.Types & ~old.Plan.Types;
            if (lost != TypeSet.None)
                Add(ChangeRules.TypeNarrowed, old.Plan.IsTyped ? string.Join(", ", lost.ToNames()) : $"every type but {string.Join(", ", @new.Plan.Types.ToNames())}");
            if (gained != TypeSet.None)
                Add(ChangeRules.TypeWidened, @new.Plan.IsTyped ? string.Join(", ", gained.ToNames()) : "every type");
        }

        public void Literals()
        {
            EnumCheck? before = old.Plan.Find<EnumCheck>(), after = @new.Plan.Find<EnumCheck>();
            if (before is null && after is null)
                return;
            if (before is null || after is null)
            {
                Add(before is null ? ChangeRules.ConditionAdded : ChangeRules.ConditionRemoved, (before ?? after)!.Keyword); // One of them is there.
                return;
            }

            foreach (JsonValue value in before.Values.Where(value => !after.Values.Contains(value)))
                Add(ChangeRules.LiteralRemoved, JsonPrinter.Print(value));
            foreach (JsonValue value in after.Values.Where(value => !before.Values.Contains(value)))
                Add(ChangeRules.LiteralAdded, JsonPrinter.Print(value));
        }

        public void Limits()
        {
            StringCheck text = old.Plan.Find<StringCheck>() ?? StringCheck.None, newText = @new.Plan.Find<StringCheck>() ?? StringCheck.None;
            AtLeast("minLength", text.MinLength, newText.MinLength);
            AtMost("maxLength", text.MaxLength, newText.MaxLength);
            Other("pattern", text.Pattern?.Ecma, newText.Pattern?.Ecma);
            Other("format", text.AssertsFormat ? text.Format : null, newText.AssertsFormat ? newText.Format : null);
            Other("contentEncoding", text.ContentEncoding, newText.ContentEncoding);
            Other("contentMediaType", text.ContentMediaType, newText.ContentMediaType);

            NumberCheck number = old.Plan.Find<NumberCheck>() ?? NumberCheck.None, newNumber = @new.Plan.Find<NumberCheck>() ?? NumberCheck.None;
            Bound("minimum", number.Minimum, newNumber.Minimum, isLower: true);
            Bound("exclusiveMinimum", number.ExclusiveMinimum, newNumber.ExclusiveMinimum, isLower: true);
            Bound("maximum", number.Maximum, newNumber.Maximum, isLower: false);
            Bound("exclusiveMaximum", number.ExclusiveMaximum, newNumber.ExclusiveMaximum, isLower: false);
            Other("multipleOf", number.MultipleOf, newNumber.MultipleOf);
        }

        public void Members()
        {
            ObjectCheck before = old.Plan.Find<ObjectCheck>() ?? ObjectCheck.None, after = @new.Plan.Find<ObjectCheck>() ?? ObjectCheck.None;
            HashSet<string> known = [.. before.Properties.Select(property => property.Name)], newKnown = [.. after.Properties.Select(property => property.Name)];
            foreach (string name in known.Where(name => !newKnown.Contains(name)))
                Add(after.Closing is null ? ChangeRules.MemberRemoved : ChangeRules.MemberForbidden, name);
            foreach (string name in newKnown.Where(name => !known.Contains(name)))
                Add(before.Closing is null ? ChangeRules.MemberAdded : ChangeRules.MemberAddedToClosed, name);
            foreach (string name in after.Required.Where(name => !before.Required.Contains(name)))
                Add(ChangeRules.MemberRequired, name);
            foreach (string name in before.Required.Where(name => !after.Required.Contains(name)))
                Add(ChangeRules.MemberNoLongerRequired, name);
            if (before.Closing is null != after.Closing is null)
                Add(before.Closing is null ? ChangeRules.Closed : ChangeRules.Opened);

            AtLeast("minProperties", before.MinProperties, after.MinProperties);
            AtMost("maxProperties", before.MaxProperties, after.MaxProperties);
            Presence("additionalProperties", before.Additional is not null, after.Additional is not null);
            Presence("propertyNames", before.Names is not null, after.Names is not null);
            Sets("patternProperties", before.Patterns.Select(pattern => pattern.Pattern.Ecma), after.Patterns.Select(pattern => pattern.Pattern.Ecma));
            Sets("dependentRequired", before.Dependencies.SelectMany(Spell), after.Dependencies.SelectMany(Spell));
        }

        public void Items()
        {
            ArrayCheck before = old.Plan.Find<ArrayCheck>() ?? ArrayCheck.None, after = @new.Plan.Find<ArrayCheck>() ?? ArrayCheck.None;
            AtLeast("minItems", before.MinItems, after.MinItems);
            AtMost("maxItems", before.MaxItems, after.MaxItems);
            Presence("uniqueItems", before.UniqueItems, after.UniqueItems);
            Presence("items", before.Items is not null, after.Items is not null);
            if (before.Prefix.Count != after.Prefix.Count)
                Add(ChangeRules.Different, "prefixItems", $"for {before.Prefix.Count} items", $"for {after.Prefix.Count}");
            Presence("contains", before.Contains is not null, after.Contains is not null);
            if (before.Contains is { } contains && after.Contains is { } now)
            {
                AtLeast("minContains", contains.Minimum ?? 1, now.Minimum ?? 1);
                AtMost("maxContains", contains.Maximum, now.Maximum);
            }
        }

        public void References()
        {
            string? before = Target(old), after = Target(@new);
            if (before is not null && after is not null && before != after)
                Add(ChangeRules.ReferenceMoved, before, after);
            else if (before is null != after is null && !IsSpeltOut())
                Add(before is null ? ChangeRules.ConditionAdded : ChangeRules.ConditionRemoved, "$ref");
        }

        public void Branches()
        {
            Branches("oneOf", old.Plan.Find<OneOfCheck>()?.Branches, @new.Plan.Find<OneOfCheck>()?.Branches);
            Branches("anyOf", old.Plan.Find<AnyOfCheck>()?.Branches, @new.Plan.Find<AnyOfCheck>()?.Branches);
        }

        public void Conditions()
        {
            Presence("not", old.Plan.Find<NotCheck>() is not null, @new.Plan.Find<NotCheck>() is not null);
            Presence("false", old.Plan.Find<NeverCheck>() is not null, @new.Plan.Find<NeverCheck>() is not null);
            Presence("if", old.Plan.Find<IfCheck>() is not null, @new.Plan.Find<IfCheck>() is not null);
            Sets("allOf", Parts(old), Parts(@new));
            Sets("dependentSchemas", (old.Plan.Find<DependentSchemasCheck>()?.Schemas ?? []).Select(schema => schema.Name), (@new.Plan.Find<DependentSchemasCheck>()?.Schemas ?? []).Select(schema => schema.Name));
            Presence("unevaluatedProperties", old.Plan.Find<UnevaluatedCheck>()?.Properties is not null, @new.Plan.Find<UnevaluatedCheck>()?.Properties is not null);
            Presence("unevaluatedItems", old.Plan.Find<UnevaluatedCheck>()?.Items is not null, @new.Plan.Find<UnevaluatedCheck>()?.Items is not null);
        }

        /// <summary>Whether a reference became what it refers to, in place or the other way about: then the types say what changed.</summary>
        private bool IsSpeltOut() => old.Plan.Types != @new.Plan.Types;

        private static string? Target(ComparedPlan plan) => plan.Plan.Checks.OfType<ReferenceCheck>().Select(reference => plan.Schema.Key(reference.Target)).FirstOrDefault();

        private static IEnumerable<string> Parts(ComparedPlan plan) => (plan.Plan.Find<AllOfCheck>()?.Branches ?? []).Select(plan.Schema.Identity);

        private static IEnumerable<string> Spell(DependencyCheck dependency) => dependency.Required.Select(required => $"{dependency.Member} → {required}");

        private void Branches(string keyword, EquatableArray<SchemaLocation>? before, EquatableArray<SchemaLocation>? after)
        {
            if (before is null && after is null)
                return;
            if (before is not { } branches || after is not { } newBranches)
            {
                Add(before is null ? ChangeRules.ConditionAdded : ChangeRules.ConditionRemoved, keyword);
                return;
            }

            string[] known = [.. branches.Select(old.Schema.Identity)], newKnown = [.. newBranches.Select(@new.Schema.Identity)];
            foreach (string branch in known.Where(branch => !newKnown.Contains(branch)))
                Add(ChangeRules.BranchRemoved, branch);
            foreach (string branch in newKnown.Where(branch => !known.Contains(branch)))
                Add(ChangeRules.BranchAdded, branch);
        }

        private void AtLeast(string keyword, int before, int after)
        {
            if (before != after)
                Add(after > before ? ChangeRules.Tightened : ChangeRules.Loosened, keyword, before, after);
        }

        private void AtMost(string keyword, int? before, int? after)
        {
            if (before != after)
                Add((after ?? int.MaxValue) < (before ?? int.MaxValue) ? ChangeRules.Tightened : ChangeRules.Loosened, keyword, Spell(before), Spell(after));
        }

        private void Bound(string keyword, string? before, string? after, bool isLower)
        {
            // A number too large to compare differs where it is written differently.
            int? order = before is not null && after is not null && ExactNumber.Parse(before) is { } old && ExactNumber.Parse(after) is { } now ? now.CompareTo(old) : null;
            if (before == after || order == 0)
                return;
            bool isTightened = before is null || (after is not null && order > 0 == isLower);
            Add(isTightened ? ChangeRules.Tightened : ChangeRules.Loosened, keyword, before ?? "not there", after ?? "not there");
        }

        private void Other(string keyword, string? before, string? after)
        {
            if (before == after)
                return;
            ChangeRule rule = before is null ? ChangeRules.Tightened : after is null ? ChangeRules.Loosened : ChangeRules.Different;
            Add(rule, keyword, before is null ? "not there" : $"'{before}'", after is null ? "not there" : $"'{after}'");
        }

        private void Presence(string keyword, bool before, bool after)
        {
            if (before != after)
                Add(after ? ChangeRules.ConditionAdded : ChangeRules.ConditionRemoved, keyword);
        }

        private void Sets(string keyword, IEnumerable<string> before, IEnumerable<string> after)
        {
            HashSet<string> known = [.. before], newKnown = [.. after];
            if (known.SetEquals(newKnown))
                return;
            Add(known.IsSubsetOf(newKnown) ? ChangeRules.ConditionAdded : newKnown.IsSubsetOf(known) ? ChangeRules.ConditionRemoved : ChangeRules.ConditionChanged, keyword);
        }

        private static string Spell(int? limit) => limit?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "not there";

        private void Add(ChangeRule rule, params object?[] arguments) =>
            Changes.Add(SchemaComparer.Change(rule, old.Plan.Location, @new.Plan.Location, arguments));
    }
}
