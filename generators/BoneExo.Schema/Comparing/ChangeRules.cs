namespace BoneExo.Schema.Comparing;

/// <summary>The catalogue of changes: CHG1xx documents and definitions, 2xx members, 3xx values, 4xx combinations, 5xx C#.</summary>
internal static class ChangeRules
{
    public static readonly ChangeRule DocumentRemoved = new("CHG101", Breaks.Writers | Breaks.Readers | Breaks.Source, "Document removed", "document '{0}' is gone");
    public static readonly ChangeRule DocumentAdded = new("CHG102", Breaks.Nothing, "Document added", "document '{0}' is new");
    public static readonly ChangeRule DefinitionRemoved = new("CHG103", Breaks.Source, "Definition removed", "definition '{0}' is gone, so references to it from elsewhere lead nowhere");
    public static readonly ChangeRule DefinitionAdded = new("CHG104", Breaks.Nothing, "Definition added", "definition '{0}' is new");

    public static readonly ChangeRule MemberAdded = new("CHG201", Breaks.Nothing, "Member added", "member '{0}' is new");
    public static readonly ChangeRule MemberAddedToClosed = new("CHG202", Breaks.Readers, "Member added to a closed object", "member '{0}' is new, and the old schema forbids it");
    public static readonly ChangeRule MemberRemoved = new("CHG203", Breaks.Readers, "Member removed", "member '{0}' is no longer described, so it may be anything");
    public static readonly ChangeRule MemberForbidden = new("CHG204", Breaks.Writers, "Member forbidden", "member '{0}' is gone, and the new schema forbids it");
    public static readonly ChangeRule MemberRequired = new("CHG205", Breaks.Writers, "Member required", "member '{0}' is required now");
    public static readonly ChangeRule MemberNoLongerRequired = new("CHG206", Breaks.Readers, "Member no longer required", "member '{0}' may be missing now");
    public static readonly ChangeRule Closed = new("CHG207", Breaks.Writers, "Object closed", "other members are forbidden now");
    public static readonly ChangeRule Opened = new("CHG208", Breaks.Readers, "Object opened", "other members are allowed now");

    public static readonly ChangeRule TypeNarrowed = new("CHG301", Breaks.Writers, "Type narrowed", "{0} is no longer allowed");
    public static readonly ChangeRule TypeWidened = new("CHG302", Breaks.Readers, "Type widened", "{0} is allowed now");
    public static readonly ChangeRule LiteralRemoved = new("CHG303", Breaks.Writers, "Literal removed", "{0} is no longer a value");
    public static readonly ChangeRule LiteralAdded = new("CHG304", Breaks.Readers, "Literal added", "{0} is a value now");
    public static readonly ChangeRule Tightened = new("CHG305", Breaks.Writers, "Limit tightened", "'{0}' is {2} now, and was {1}");
    public static readonly ChangeRule Loosened = new("CHG306", Breaks.Readers, "Limit loosened", "'{0}' is {2} now, and was {1}");
    public static readonly ChangeRule Different = new("CHG307", Breaks.Writers | Breaks.Readers, "Constraint of another kind", "'{0}' is {2} now, and was {1}");

    public static readonly ChangeRule ReferenceMoved = new("CHG401", Breaks.Writers | Breaks.Readers, "Reference to another schema", "the reference leads to '{1}' now, and led to '{0}'");
    public static readonly ChangeRule BranchRemoved = new("CHG402", Breaks.Writers, "Branch removed", "branch '{0}' is gone");
    public static readonly ChangeRule BranchAdded = new("CHG403", Breaks.Readers, "Branch added", "branch '{0}' is new");
    public static readonly ChangeRule ConditionAdded = new("CHG404", Breaks.Writers, "Condition added", "'{0}' asks for more now");
    public static readonly ChangeRule ConditionRemoved = new("CHG405", Breaks.Readers, "Condition removed", "'{0}' is gone");
    public static readonly ChangeRule ConditionChanged = new("CHG406", Breaks.Writers | Breaks.Readers, "Condition changed", "'{0}' asks for something else now");

    public static readonly ChangeRule CSharpTypeRemoved = new("CHG501", Breaks.Source, "C# type removed", "C# type '{0}' is gone");
    public static readonly ChangeRule CSharpFormChanged = new("CHG502", Breaks.Source, "C# type of another form", "C# type '{0}' is {2} now, and was {1}");
    public static readonly ChangeRule CSharpMemberRemoved = new("CHG503", Breaks.Source, "C# member removed", "'{0}' is gone");
    public static readonly ChangeRule CSharpMemberChanged = new("CHG504", Breaks.Source, "C# member of another type", "'{0}' is '{2}' now, and was '{1}'");
    public static readonly ChangeRule CSharpMemberAdded = new("CHG505", Breaks.Source, "C# member that must be set", "'{0}' must be set now");
    public static readonly ChangeRule CSharpCaseAdded = new("CHG506", Breaks.Source, "C# case added", "'{0}' is a new case, which 'Match' asks for");

    /// <summary>Every rule, in order of id.</summary>
    public static IReadOnlyList<ChangeRule> All { get; } = typeof(ChangeRules).GetFields()
        .Select(field => field.GetValue(null))
        .OfType<ChangeRule>()
        .OrderBy(rule => rule.Id, StringComparer.Ordinal)
        .ToList();
}
