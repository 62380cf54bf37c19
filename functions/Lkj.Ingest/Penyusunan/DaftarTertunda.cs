using System.Collections;

namespace Lkj.Ingest.Penyusunan;

/// <summary>A list whose items are made, all at once, when the first is asked for: most of the memory of a reading would be values that nobody may want.</summary>
/// <param name="jumlah">How many there are.</param>
/// <param name="susun">Makes them.</param>
internal sealed class DaftarTertunda<T>(int jumlah, Func<T[]> susun) : IReadOnlyList<T>
{
    private readonly Lazy<T[]> isi = new(susun);

    /// <inheritdoc/>
    public int Count => jumlah;

    /// <inheritdoc/>
    public T this[int index] => isi.Value[index];

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)isi.Value).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
