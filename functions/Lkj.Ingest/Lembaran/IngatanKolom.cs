using Lkj.Ingest.Berkas;
using Lkj.Ingest.Isi;

namespace Lkj.Ingest.Lembaran;

/// <summary>What texts of a column were read as: quantities and percentages repeat from row to row, and equal ones share their value.</summary>
internal sealed class IngatanKolom<T>(Func<Sel, ProfilKolom, HasilSel<T>> baca)
{
    private const int Terbanyak = 256;
    private const int Terpanjang = 64;

    // The first text of each place stays: columns in which nothing repeats gain nothing by forgetting.
    private readonly (byte[]? Teks, HasilSel<T> Hasil)[] ingatan = new (byte[]?, HasilSel<T>)[Terbanyak];

    /// <summary>Whether it remembers what this reader reads.</summary>
    public bool Untuk(Func<Sel, ProfilKolom, HasilSel<T>> pembaca) => baca == pembaca;

    /// <summary>Whether a cell is read without a remark.</summary>
    public bool PastiTerbaca(Sel sel, ProfilKolom profil) => Baca(sel, profil) is { Terbaca: true, Temuan: null };

    /// <summary>What a cell is read as.</summary>
    public HasilSel<T> Baca(Sel sel, ProfilKolom profil)
    {
        var bita = sel.Bita;
        ref var lama = ref ingatan[SidikBita.Dari(bita) & (Terbanyak - 1)];
        if (lama.Teks is { } teks)
            return bita.SequenceEqual(teks) ? lama.Hasil : baca(sel, profil);
        var hasil = baca(sel, profil);
        if (bita.Length <= Terpanjang)
            lama = (bita.ToArray(), hasil);
        return hasil;
    }
}
