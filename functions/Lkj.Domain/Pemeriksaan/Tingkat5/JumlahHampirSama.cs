using Lkj.Domain.Isi;
using Lkj.Domain.Nilai;
using System.Globalization;

namespace Lkj.Domain.Pemeriksaan.Tingkat5;

/// <summary>
/// Two large lines with almost the same odd ceiling and spending: one may be a slipped copy of the other. Small lines, round amounts and amounts
/// among many of their size are alike by chance.
/// </summary>
internal static class JumlahHampirSama
{
    public static readonly JenisTemuan Jenis = new("BRS-506", 5, Keparahan.Peringatan, "Dua baris berjumlah hampir sama",
        "Bandingkan kedua baris dengan dokumen anggaran; bila keduanya benar, jelaskan di lembar Alasan.",
        "Satu baris tersalin dari baris lain, atau angkanya tertukar.",
        "Pagu Rp 1.204.518.000 dan pagu Rp 1.204.581.000.");

    /// <summary>Lines below this share of the total ceiling are passed over.</summary>
    private const decimal BagianTerkecil = 0.01m;

    /// <summary>How far apart two amounts still count as almost the same.</summary>
    private const decimal SelisihTerbesar = 0.001m;

    /// <summary>How far from an amount others still are of its size.</summary>
    private const decimal Sekitar = 0.1m;

    /// <summary>Among more large lines of a size, two within <see cref="SelisihTerbesar"/> of each other are no surprise.</summary>
    private const int SeukuranTerbanyak = 4;

    /// <summary>Amounts with fewer digits before their zeros are round.</summary>
    private const int AngkaBerarti = 5;

    public static IEnumerable<Temuan> Periksa(BahanPeriksa bahan)
    {
        var batas = bahan.Anggaran.Jumlah.Pagu.Nilai * BagianTerkecil;
        var besar = bahan.Pohon.Daun.Where(baris => baris.Pagu.Nilai > Rupiah.Nol && baris.Pagu.Nilai.Nilai >= batas && Ganjil(baris.Pagu.Nilai)).OrderBy(baris => baris.Pagu.Nilai).ToList();
        return besar.Zip(besar.Skip(1))
            .Where(dua => HampirSama(dua.First, dua.Second) && besar.Count(lain => Beda(lain.Pagu, dua.Second.Pagu) <= dua.Second.Pagu.Nilai.Nilai * Sekitar) <= SeukuranTerbanyak)
            .Select(dua => Temuan.Dari(
            Jenis,
            dua.Second.Pagu.Asal,
            $"{dua.Second.Pagu.Nilai.DenganRp()} untuk {Kutipan.Dari(dua.Second.Uraian.Nilai)}",
            $"jumlah yang tidak tertukar dengan {dua.First.Pagu.Nilai.DenganRp()} untuk {Kutipan.Dari(dua.First.Uraian.Nilai)} di sel {dua.First.Pagu.Asal.Sel}"));
    }

    private static bool HampirSama(BarisAnggaran kecil, BarisAnggaran besar) =>
        kecil.Pagu.Nilai == besar.Pagu.Nilai
            ? kecil.Realisasi.Nilai == besar.Realisasi.Nilai
            : Math.Max(Beda(kecil.Pagu, besar.Pagu), Beda(kecil.Realisasi, besar.Realisasi)) <= besar.Pagu.Nilai.Nilai * SelisihTerbesar;

    private static long Beda(Isian<Rupiah> satu, Isian<Rupiah> dua) => (satu.Nilai - dua.Nilai).Mutlak().Nilai;

    private static bool Ganjil(Rupiah uang) =>
        uang.Nilai.ToString(CultureInfo.InvariantCulture).TrimEnd('0').Length >= AngkaBerarti;
}
