using BoneExo.Domain;

namespace BoneExo.Rules;

/// <summary>A finding with its place in the layer it comes from and the issue that acknowledges it.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Layer">The layer that holds its place.</param>
/// <param name="LayerPointer">The JSON Pointer of its place in that layer.</param>
/// <param name="AcknowledgedBy">The curator's issue that knows of it.</param>
public sealed record ReportedFinding(RuleFinding Finding, Layer Layer, string LayerPointer, IssueId? AcknowledgedBy);
