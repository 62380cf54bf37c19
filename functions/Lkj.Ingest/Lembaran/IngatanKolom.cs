using Lkj.Ingest.Berkas;
using Lkj.Ingest.Isi;

namespace Lkj.Ingest.Lembaran;

/// <summary>What the texts of a column were read as: quantities and percentages repeat from row to row, and equal ones share their value.</summary>
internal sealed class IngatanKolom<T>(Func<Sel, ProfilKolom, HasilSel<T>> baca)
{
    private const int Terbanyak = 256;

    private readonly Dictionary<string, (HasilSel<T> Hasil, string Teks)> ingatan = new(StringComparer.Ordinal);

    /// <summary>Whether it remembers what this reader reads.</summary>
    public bool Untuk(Func<Sel, ProfilKolom, HasilSel<T>> pembaca) => ReferenceEquals(baca, pembaca);

    /// <summary>What a text is read as, and the text with tidy spacing.</summary>
    public (HasilSel<T> Hasil, string Teks) Baca(Sel sel, ProfilKolom profil)
    {
        if (ingatan.TryGetValue(sel.Teks, out var lama))
            return lama;
        var baru = (baca(sel, profil), Rapi.Teks(sel.Teks));
        if (ingatan.Count < Terbanyak)
            ingatan.Add(sel.Teks, baru);
        return baru;
    }
}
