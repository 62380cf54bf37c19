using System.Collections;
using Lkj.Ingest.Berkas;

namespace Lkj.Ingest.Lembaran;

/// <summary>The rows of a sheet whose columns are known.</summary>
internal sealed class DeretBaris(LembarTerbaca lembar, List<Baris> baris) : IReadOnlyList<BarisLembar>
{
    /// <inheritdoc/>
    public int Count => baris.Count;

    /// <inheritdoc/>
    public BarisLembar this[int index] => new(lembar, baris[index]);

    /// <inheritdoc/>
    public IEnumerator<BarisLembar> GetEnumerator() => baris.Select(satu => new BarisLembar(lembar, satu)).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
