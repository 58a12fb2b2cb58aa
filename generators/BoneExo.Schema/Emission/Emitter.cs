using BoneExo.Schema.Emission.Emitters;
using BoneExo.Schema.Emission.Units;

namespace BoneExo.Schema.Emission;

/// <summary>Stage Emit: a unit as C#.</summary>
internal static class Emitter
{
    public static GeneratedFile Emit(EmitUnit unit)
    {
        using CodeWriter writer = new();
        bool reachesCodecs = unit is not (IndexUnit or InterfaceUnit or LiteralExtensionUnit or ManifestUnit or ProfileUnit or ResolverUnit);
        HeaderEmitter.WriteStart(writer, unit.Header, reachesCodecs);
        switch (unit)
        {
            case RecordUnit record:
                RecordEmitter.Write(writer, record);
                break;
            case EnumUnit values:
                EnumEmitter.Write(writer, values);
                break;
            case OpenEnumUnit values:
                OpenEnumEmitter.Write(writer, values);
                break;
            case UnionUnit union:
                UnionEmitter.Write(writer, union);
                break;
            case TypeUnionUnit union:
                TypeUnionEmitter.Write(writer, union);
                break;
            case ScalarUnit scalar:
                ScalarEmitter.Write(writer, scalar);
                break;
            case EvaluatorUnit evaluators:
                EvaluatorEmitter.Write(writer, evaluators);
                break;
            case IndexUnit index:
                IndexEmitter.Write(writer, index);
                break;
            case ResolverUnit resolver:
                ResolverEmitter.Write(writer, resolver);
                break;
            case KindExtensionUnit kind:
                ExtensionEmitter.Write(writer, kind);
                break;
            case LiteralExtensionUnit literals:
                ExtensionEmitter.Write(writer, literals);
                break;
            case InterfaceUnit contract:
                CompanionEmitter.Write(writer, contract);
                break;
            case ConversionUnit conversion:
                CompanionEmitter.Write(writer, conversion);
                break;
            case ProfileUnit profile:
                CompanionEmitter.Write(writer, profile);
                break;
            case ManifestUnit manifest:
                ManifestEmitter.Write(writer, manifest);
                break;
            default:
                throw new InvalidOperationException($"unit {unit.GetType().Name} has no emitter");
        }

        return new(unit.HintName, writer.ToString());
    }
}
