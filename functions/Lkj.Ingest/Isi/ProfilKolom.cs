using System.Runtime.InteropServices;
using Lkj.Ingest.Berkas;

namespace Lkj.Ingest.Isi;

/// <summary>What the cells of a column together tell about each of them.</summary>
/// <param name="Gaya">Which sign stands before decimals.</param>
/// <param name="Pecahan">Its percentages are written as fractions of one.</param>
/// <param name="Kali">By how much an amount of money is multiplied, in sheets of thousands of rupiah.</param>
internal sealed record ProfilKolom(GayaAngka Gaya, bool Pecahan, int Kali = 1)
{
    /// <summary>A column that tells nothing.</summary>
    public static readonly ProfilKolom Kosong = new(GayaAngka.Belum, Pecahan: false);

    /// <summary>Judges columns by all their cells, in one pass over the rows.</summary>
    /// <param name="baris">The rows under the headings.</param>
    /// <param name="kolom">The columns, from 1, and whether they hold percentages, which may be fractions.</param>
    public static IReadOnlyList<ProfilKolom> Dari(List<Baris> baris, IReadOnlyList<(int Letak, bool Persen)> kolom)
    {
        var hitungan = new HitunganGaya[kolom.Count];
        int[] letak = [.. kolom.Select(satu => satu.Letak)];
        foreach (ref readonly var satu in CollectionsMarshal.AsSpan(baris))
        {
            for (var urutan = 0; urutan < hitungan.Length; urutan++)
            {
                if (satu.Pada(letak[urutan]) is { Ada: true, Jenis: JenisSel.Teks } sel)
                    hitungan[urutan].Tambah(sel);
            }
        }

        return [.. hitungan.Select((satu, urutan) => new ProfilKolom(satu.Gaya, kolom[urutan].Persen && SemuaPecahan(baris, letak[urutan], satu.Gaya)))];
    }

    private static bool SemuaPecahan(List<Baris> baris, int letak, GayaAngka gaya)
    {
        var banyak = 0;
        var kurangDariSatu = false;
        foreach (var satu in baris)
        {
            if (satu.Pada(letak) is not { Ada: true } sel)
                continue;
            if (sel.Bita.Contains((byte)'%'))
                return false;
            if (PembacaBilangan.Baca(sel, gaya) is not { Terbaca: true, Nilai: not 0 } hasil)
                continue;
            if (hasil.Nilai is < 0 or > 1)
                return false;
            banyak++;
            kurangDariSatu |= hasil.Nilai < 1;
        }

        return banyak > 1 && kurangDariSatu;
    }
}
