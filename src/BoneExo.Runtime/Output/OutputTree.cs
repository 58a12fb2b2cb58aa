using BoneExo.Codecs;
using BoneExo.Reporting;

namespace BoneExo.Output;

/// <summary>Grows the tree of the detailed output from its leaves: errors, or annotations.</summary>
internal sealed class OutputTree(bool isValid)
{
    private readonly Node _root = new(new OutputUnit(isValid) { KeywordLocation = "", InstanceLocation = "" });

    /// <summary>A unit that is not finished.</summary>
    private sealed class Node(OutputUnit unit)
    {
        public OutputUnit Unit { get; set; } = unit;

        public List<Node> Below { get; } = [];

        /// <summary>The unit of a keyword and a value.</summary>
        public Node? Find(string keyword, string instance) => Below.Find(below => below.Unit.KeywordLocation == keyword && below.Unit.InstanceLocation == instance);
    }

    /// <summary>Adds a leaf and the applicators on the way to it. No way leads to malformed JSON: that is said of the whole.</summary>
    public void Add(OutputUnit leaf, Trail? trail)
    {
        if (trail is null)
        {
            _root.Below.Add(new(leaf));
            return;
        }
        Node node = _root;
        foreach ((string keyword, string instance) in EvaluationPath.Of(trail.KeywordLocation, leaf.InstanceLocation ?? ""))
        {
            Node? known = node.Find(keyword, instance);
            if (known is null)
                node.Below.Add(known = new(new OutputUnit(isValid) { KeywordLocation = keyword, InstanceLocation = instance }));
            known.Unit = known.Unit with { AbsoluteKeywordLocation = known.Unit.AbsoluteKeywordLocation ?? trail.At(keyword) };
            node = known;
        }
        leaf = leaf with { AbsoluteKeywordLocation = trail.AbsoluteKeywordLocation };
        // What an applicator says stands with what is said below it; of errors a keyword may have several.
        if (isValid && node.Find(leaf.KeywordLocation ?? "", leaf.InstanceLocation ?? "") is { Unit.Annotation: null } applicator)
            applicator.Unit = leaf;
        else
            node.Below.Add(new(leaf));
    }

    /// <summary>The tree, in which a node with one child is that child.</summary>
    public OutputUnit Condensed(Site schema) =>
        _root.Unit with { AbsoluteKeywordLocation = Trail.To(schema, "", null, schema).AbsoluteKeywordLocation, Units = new([.. _root.Below.Select(Condense)]) };

    private static OutputUnit Condense(Node node) => node.Below switch
    {
        [] => node.Unit,
        [var only] when node.Unit is { Error: null, Annotation: null } => Condense(only),
        _ => node.Unit with { Units = new([.. node.Below.Select(Condense)]) },
    };
}
