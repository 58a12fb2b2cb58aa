using BoneExo.Ndjson;

namespace BoneExo;

/// <summary>Goes through files with one JSON document per line, on all cores and in constant memory.</summary>
public static class NdjsonLines
{
    /// <summary>
    /// Judges every line that holds something, many at once, and hands over what is said of them one after another in the order of
    /// the file. As many blocks of whole lines as there are workers are in memory at once, and as many again that wait.
    /// </summary>
    /// <param name="utf8">The lines, separated by line feeds.</param>
    /// <param name="judge">Called on several threads at once; the bytes are only there during the call.</param>
    /// <param name="take">Called with the number of the line, the first being 0.</param>
    /// <param name="workers">How many threads judge; as many as there are processors where it is 0.</param>
    /// <param name="cancellation">Ends it early.</param>
    /// <returns>The number of lines, empty ones among them.</returns>
    public static async Task<long> JudgeAsync<TResult>(
        Stream utf8, Func<ReadOnlyMemory<byte>, TResult> judge, Action<long, TResult> take, int workers = 0, CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(workers);
        int most = 2 * (workers == 0 ? Environment.ProcessorCount : workers);
        using SemaphoreSlim free = new(most / 2);
        Queue<Task<NdjsonBlock<TResult>>> waiting = [];
        NdjsonBlocks blocks = new(utf8);
        long lines = 0;
        try
        {
            while (await blocks.NextAsync(cancellation).ConfigureAwait(false) is { } block)
            {
                waiting.Enqueue(JudgeAsync(new(block.Buffer, block.Length), judge, free, cancellation));
                while (waiting.Count >= most || (waiting.Count > 0 && waiting.Peek().IsCompleted))
                    lines = Take(await waiting.Dequeue().ConfigureAwait(false), lines, take);
            }
            while (waiting.Count > 0)
                lines = Take(await waiting.Dequeue().ConfigureAwait(false), lines, take);
        }
        finally
        {
            // What is still judged uses the semaphore and the judge.
            await Task.WhenAll((IEnumerable<Task>)waiting).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
        return lines;
    }

    private static Task<NdjsonBlock<TResult>> JudgeAsync<TResult>(
        NdjsonBlock<TResult> block, Func<ReadOnlyMemory<byte>, TResult> judge, SemaphoreSlim free, CancellationToken cancellation) => Task.Run(
        async () =>
        {
            await free.WaitAsync(cancellation).ConfigureAwait(false);
            try
            {
                return block.Judge(judge, cancellation);
            }
            finally
            {
                free.Release();
            }
        },
        CancellationToken.None);

    private static long Take<TResult>(NdjsonBlock<TResult> block, long lines, Action<long, TResult> take)
    {
        foreach ((int line, TResult result) in block.Results)
            take(lines + line, result);
        return lines + block.Lines;
    }
}
