using Lkj.Domain.Isi;
using Lkj.Domain.Kinerja;

namespace Lkj.Domain.Pemeriksaan.Tingkat6;

/// <summary>
/// The realisasi of an indicator in percent that equals the serapan of a budget line to the second decimal: perhaps money where performance
/// was meant. Equal figures alone are chance sooner or later, so more must speak for a copy: either indicator and line have the same name, or the
/// figure lies off its own target, as one does that was not measured against it, and so few lines are near that chance hardly explains it.
/// </summary>
internal static class RealisasiSamaSerapan
{
    public static readonly JenisTemuan Jenis = new("BGN-616", 6, Keparahan.Catatan, "Realisasi indikator sama dengan serapan anggaran",
        "Periksa apakah angka itu realisasi kinerja; serapan anggaran bukan ukuran kinerja kecuali indikatornya memang tentang serapan.",
        "Persen serapan tersalin ke kolom realisasi: keduanya sama sampai dua desimal, padahal realisasi itu berselisih lebih dari sepersepuluh dari targetnya atau indikatornya senama dengan baris anggaran itu.",
        "Realisasi indikator 98,24 % dan serapan satu baris anggaran juga 98,24 %.");

    /// <summary>A realisasi that departs from its target by more than this part of it does not follow the target.</summary>
    private const decimal Menyimpang = 0.1m;

    /// <summary>How far from a value, in points of percent, lines are counted to tell how dense they lie there.</summary>
    private const decimal Sekitar = 1;

    /// <summary>Values within <see cref="Sekitar"/> of one whose second decimal is not zero.</summary>
    private const decimal BanyakNilai = 2 * Sekitar * 90;

    /// <summary>With more hits to be expected by chance in the whole submission, a hit says nothing.</summary>
    private const decimal KebetulanTerbesar = 0.05m;

    public static IEnumerable<Temuan> Periksa(BahanPeriksa bahan)
    {
        var daun = bahan.Pohon.Daun.ToHashSet<object>(ReferenceEqualityComparer.Instance);
        var serapan = bahan.Anggaran.Baris.Where(hasil => hasil.Serapan is { } persen && Terinci(persen.Bulat(2)) && daun.Contains(hasil.Baris)).ToList();
        var terukur = bahan.Terukur.Select(indikator => indikator.Baris).DistinctBy(baris => new { new NamaIndikator(baris.Indikator.Nilai).Normal, Angka = Angka(baris) })
            .Where(baris => baris.Satuan == "%" && Angka(baris) is { } angka && Terinci(angka) && !TentangSerapan(baris)).ToList();
        var menyimpang = terukur.Where(LepasDariTarget).ToHashSet<object>(ReferenceEqualityComparer.Instance);
        var dekat = terukur.Where(menyimpang.Contains).Sum(baris => serapan.Count(hasil => Math.Abs(hasil.Serapan!.Value.Nilai - Angka(baris)!.Value) <= Sekitar));
        var jarang = dekat <= KebetulanTerbesar * BanyakNilai;
        return
            from baris in terukur
            let sama = serapan.Find(hasil => hasil.Serapan!.Value.Bulat(2) == Angka(baris) && ((jarang && menyimpang.Contains(baris)) || Senama(baris, hasil.Baris)))
            where sama is not null
            select Temuan.Dari(
                Jenis,
                baris.Realisasi!.Asal,
                $"{baris.Realisasi.Nilai} % untuk {Kutipan.Dari(baris.Indikator.Nilai)}",
                $"realisasi kinerja; serapan {Kutipan.Dari(sama.Baris.Uraian.Nilai)} di sel {sama.Baris.Realisasi.Asal.Sel} juga {sama.Serapan}");
    }

    private static decimal? Angka(BarisIndikator baris) => baris.Realisasi?.Nilai.Angka;

    /// <summary>Whether a figure has two decimals and is not round in the second.</summary>
    private static bool Terinci(decimal angka) => decimal.Round(angka, 1) != angka && decimal.Round(angka, 2) == angka;

    // "Serapan", "terserap", "penyerapan": such an indicator has the figure of its line rightly.
    private static bool TentangSerapan(BarisIndikator baris) =>
        baris.Indikator.Nilai is var nama && (nama.Contains("serap", StringComparison.OrdinalIgnoreCase) || nama.Contains("nyerap", StringComparison.OrdinalIgnoreCase));

    private static bool LepasDariTarget(BarisIndikator baris) =>
        baris.Target?.Nilai is { Nilai.Angka: { } bawah } target && Angka(baris)!.Value is var angka
        && (angka < bawah * (1 - Menyimpang) || angka > (target.BatasAtas ?? bawah) * (1 + Menyimpang));

    private static bool Senama(BarisIndikator baris, BarisAnggaran anggaran) =>
        new NamaIndikator(baris.Indikator.Nilai).Inti.SamaDengan(new NamaIndikator(anggaran.Uraian.Nilai).Inti);
}
