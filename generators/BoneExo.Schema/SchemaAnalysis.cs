using BoneExo.Schema.Linking;
using BoneExo.Schema.Naming;
using BoneExo.Schema.Planning;
using BoneExo.Schema.Shaping;

namespace BoneExo.Schema;

/// <summary>What every stage of one compilation made, for tools that explain it; only the model is equatable.</summary>
internal sealed record SchemaAnalysis(SchemaGraph Graph, PlanSet Plans, ShapeSet Shapes, NameSet Names, CompiledModel Model);
