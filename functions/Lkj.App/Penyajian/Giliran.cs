namespace Lkj.App.Penyajian;

/// <summary>Lets few at a time make what is made on request (documents, workbooks), so that its memory is bounded.</summary>
public sealed class Giliran : IDisposable
{
    private const int Sekaligus = 2;
    private readonly SemaphoreSlim semaphore = new(Sekaligus);

    /// <summary>Does it when a turn is free.</summary>
    public async Task<T> RunAsync<T>(Func<Task<T>> work, CancellationToken cancellation)
    {
        await semaphore.WaitAsync(cancellation);
        try
        {
            return await work();
        }
        finally
        {
            semaphore.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => semaphore.Dispose();
}
