using BoneExo.Schema.Collections;
using BoneExo.Schema.Documents;
using BoneExo.Schema.Emission.Units;
using BoneExo.Schema.Linking;
using BoneExo.Schema.Naming;
using BoneExo.Schema.Planning;
using BoneExo.Schema.Shaping;

namespace BoneExo.Schema.Emission.Partitions;

/// <summary>Which subschemas need an evaluator, and what each is called.</summary>
internal sealed class EvaluatorRequests(PartitionContext context)
{
    /// <summary>The evaluator for which every value is valid.</summary>
    public static readonly EvaluatorCall Any = new(RuntimeNames.Codecs + "AnyValue", null);

    private readonly HashSet<SchemaLocation> _requested = [];
    private readonly Queue<SchemaLocation> _open = [];

    /// <summary>The call of what evaluates a subschema: the runtime's, its type's codec, or an emitted evaluator.</summary>
    public EvaluatorCall Require(SchemaLocation from, SchemaLocation subschema) => Require(Route.Below(from, subschema));

    /// <summary>The call of what evaluates the target of a reference.</summary>
    public EvaluatorCall Require(string keyword, SchemaLocation target) => Require(Route.By(keyword, target));

    /// <summary>The call of what evaluates the schema at the end of a route.</summary>
    public EvaluatorCall Require(Route route)
    {
        route = route.Resolve(context.Plans, until: context.Annotated.IsAnnotated);
        string name = Name(route.Location);
        return name == Any.Name ? Any : new(name, route.Via);
    }

    /// <summary>The call of the emitted evaluator, also where a type has a codec: its guard.</summary>
    public EvaluatorCall RequireOwn(Route route)
    {
        route = route.Resolve(context.Plans);
        return new(Emitted(route.Location), route.Via);
    }

    private string Name(SchemaLocation location)
    {
        if (context.Plans[location].IsTrivial && !context.Annotated.IsAnnotated(location))
            return Any.Name;
        return HasCodec(location) ? context.Names[location].Codec : Emitted(location);
    }

    private string Emitted(SchemaLocation location)
    {
        Request(location);
        return context.Names.Evaluators(location.Document).Global + "." + EvaluatorNames.Pointer(location.Pointer);
    }

    /// <summary>Asks for the evaluators of a document's root and definitions.</summary>
    public void RequireDocument(SchemaDocument document)
    {
        foreach (SchemaNode node in context.Graph.Nodes.Where(node => node.Location.Document == document.LogicalPath))
        {
            if (node.Location.Pointer.Length == 0 || Shaper.IsDefinition(node.Location.Pointer))
                Request(node.Location);
        }
    }

    /// <summary>Takes the next requested location.</summary>
    public bool TryTake(out SchemaLocation? location)
    {
        location = _open.Count > 0 ? _open.Dequeue() : null;
        return location is not null;
    }

    /// <summary>Whether a type's codec evaluates a schema: a codec neither marks what it evaluates nor enters a dynamic scope, and null beside its type is not its own.</summary>
    public bool HasCodec(SchemaLocation location) =>
        !context.Plans.IsTracked(location) && context.Plans[location].Resource is null
        && context.Shapes.TryGetForm(location, out ValueForm? form) && form is TypeForm { Type: var type } && type == location;

    /// <summary>
    /// Whether only a type's codec can judge a value: an open type knows more at run time than its schema says, and what another
    /// assembly has compiled is not compiled again. Of other types the schema can be drawn into that of the value around it.
    /// </summary>
    public bool IsLeftToCodec(SchemaLocation location) =>
        HasCodec(location) && (context.Graph.IsPublished(location.Document) || context.Shapes[location] is not (RecordShape or TypeUnionShape));

    /// <summary>Whether a codec judges values by itself, rather than by the evaluator of its whole schema.</summary>
    public bool JudgesByCodec(SchemaLocation location) =>
        HasCodec(location) && (IsLeftToCodec(location) || context.Shapes[location] is RecordShape { IsGuarded: false });

    /// <summary>What has been asked for and not yet taken.</summary>
    public EquatableArray<SchemaLocation> Open => _open.ToEquatableArray();

    private void Request(SchemaLocation location)
    {
        if (_requested.Add(location))
            _open.Enqueue(location);
    }
}
