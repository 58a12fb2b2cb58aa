using System.Buffers;

namespace BoneExo.Codecs;

public ref partial struct Evaluation
{
    /// <summary>Enters a schema resource, by its number in the compilation; returns what <see cref="LeaveResource"/> wants.</summary>
    public int EnterResource(int resource)
    {
        if (_resources is null || _resourceCount == _resources.Length)
        {
            int[] larger = ArrayPool<int>.Shared.Rent(Math.Max(16, _resourceCount * 2));
            if (_resources is not null)
            {
                _resources.AsSpan(0, _resourceCount).CopyTo(larger);
                ArrayPool<int>.Shared.Return(_resources);
            }
            _resources = larger;
        }
        _resources[_resourceCount] = resource;
        return _resourceCount++;
    }

    /// <summary>Leaves the resource entered last.</summary>
    public void LeaveResource(int scope) => _resourceCount = scope;

    /// <summary>The outermost resource in dynamic scope that is one of these, or -1.</summary>
    public readonly int Outermost(params ReadOnlySpan<int> resources)
    {
        foreach (int resource in _resources.AsSpan(0, _resourceCount))
        {
            if (resources.Contains(resource))
                return resource;
        }
        return -1;
    }
}
