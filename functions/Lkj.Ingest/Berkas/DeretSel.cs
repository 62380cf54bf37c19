using System.Collections;

namespace Lkj.Ingest.Berkas;

/// <summary>The filled cells of a row.</summary>
internal readonly struct DeretSel(LarikSel? larik, int awal, int banyak) : IReadOnlyList<Sel>
{
    /// <inheritdoc/>
    public int Count => banyak;

    /// <inheritdoc/>
    public Sel this[int index] => new(larik!.Gudang, larik.Isi.AsSpan(awal, banyak)[index]);

    /// <inheritdoc/>
    public IEnumerator<Sel> GetEnumerator()
    {
        for (var letak = 0; letak < banyak; letak++)
            yield return this[letak];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
