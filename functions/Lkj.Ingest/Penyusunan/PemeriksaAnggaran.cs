using Lkj.Ingest.Isi;
using Lkj.Ingest.Lembaran;

namespace Lkj.Ingest.Penyusunan;

/// <summary>Finds what is wrong with the rows of a budget table, without making their values; its columns are looked up once.</summary>
internal sealed class PemeriksaAnggaran(LembarTerbaca lembar)
{
    private readonly KolomTerbaca[] nomor = lembar.Kolom("nomor");
    private readonly KolomTerbaca[] kode = lembar.Kolom("kode");
    private readonly KolomTerbaca[] uraian = lembar.Kolom("uraian");
    private readonly KolomTerbaca[] sumber = lembar.Kolom("sumber");
    private readonly KolomTerbaca[] targetVolume = lembar.Kolom("targetVolume");
    private readonly KolomTerbaca[] realisasiVolume = lembar.Kolom("realisasiVolume");
    private readonly KolomTerbaca[] pagu = lembar.Kolom("pagu");
    private readonly KolomTerbaca[] realisasi = lembar.Kolom("realisasi");
    private readonly KolomTerbaca[] persen = lembar.Kolom("persen");
    private readonly KolomTerbaca[] paguAwal = lembar.Kolom("paguAwal");
    private readonly KolomTerbaca[] sasaran = lembar.Kolom("sasaran");

    private readonly (KolomTerbaca? Kolom, Perlu Perlu)[] menurutLetak = MenurutLetak(lembar);

    /// <summary>What a line needs beyond doubt.</summary>
    [Flags]
    private enum Perlu
    {
        Lain = 0,
        Nama = 1,
        Uraian = 2,
        Pagu = 4,
        Realisasi = 8,
        Semua = Nama | Uraian | Pagu | Realisasi,
    }

    /// <summary>
    /// Whether a row is a line beyond doubt about which nothing is to be said, as nearly all are: each cell is certainly read, and it has a
    /// number or a code, a text and both amounts. False where that has to be looked into.
    /// </summary>
    public bool PastiBaris(BarisLembar baris)
    {
        var ada = Perlu.Lain;
        var deret = baris.Sel;
        for (var urutan = 0; urutan < deret.Count; urutan++)
        {
            var sel = deret[urutan];
            if (sel.Kolom >= menurutLetak.Length || menurutLetak[sel.Kolom] is not { Kolom: { } kolom } tempat)
                continue;
            if (!kolom.PastiTerbaca(sel))
                return false;
            ada |= tempat.Perlu;
        }

        return ada == Perlu.Semua;
    }

    /// <summary>Whether a row has what a line needs.</summary>
    public bool Periksa(BarisLembar baris)
    {
        var lengkap = baris.Periksa(uraian, PembacaTeksSel.Periksa);
        baris.Periksa(targetVolume, PembacaVolume.Baca);
        baris.Periksa(realisasiVolume, PembacaVolume.Baca);
        lengkap &= baris.Periksa(pagu, PembacaRupiah.Baca);
        lengkap &= baris.Periksa(realisasi, PembacaRupiah.Baca);
        baris.Periksa(persen, PembacaPersen.Baca);
        baris.Periksa(paguAwal, PembacaRupiah.Baca);
        if (!lengkap)
            return false;
        baris.Periksa(nomor, PembacaTeksSel.Periksa);
        baris.Periksa(kode, PembacaKode.Periksa);
        baris.Periksa(sumber, PembacaTeksSel.Periksa);
        baris.Periksa(sasaran, PembacaTeksSel.Periksa);
        return true;
    }

    private static (KolomTerbaca? Kolom, Perlu Perlu)[] MenurutLetak(LembarTerbaca lembar)
    {
        var hasil = new (KolomTerbaca? Kolom, Perlu Perlu)[lembar.Semua.Select(kolom => kolom.Letak + 1).DefaultIfEmpty().Max()];
        foreach (var kolom in lembar.Semua)
        {
            hasil[kolom.Letak] = (kolom, kolom.Kolom.Kunci switch
            {
                "nomor" or "kode" => Perlu.Nama,
                "uraian" => Perlu.Uraian,
                "pagu" => Perlu.Pagu,
                "realisasi" => Perlu.Realisasi,
                _ => Perlu.Lain,
            });
        }

        return hasil;
    }
}
