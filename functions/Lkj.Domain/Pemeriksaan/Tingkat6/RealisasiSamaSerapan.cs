using Lkj.Domain.Isi;
using Lkj.Domain.Kinerja;

namespace Lkj.Domain.Pemeriksaan.Tingkat6;

/// <summary>
/// The realisasi of an indicator in percent that equals the serapan of a budget line to the second decimal: perhaps money where performance
/// was meant. With many indicators and lines close to each other some are equal by chance, and nothing is said.
/// </summary>
internal static class RealisasiSamaSerapan
{
    public static readonly JenisTemuan Jenis = new("BGN-616", 6, Keparahan.Catatan, "Realisasi indikator sama dengan serapan anggaran",
        "Periksa apakah angka itu realisasi kinerja; serapan anggaran bukan ukuran kinerja kecuali indikatornya memang tentang serapan.",
        "Persen serapan tersalin ke kolom realisasi, atau keduanya kebetulan sama.",
        "Realisasi indikator 98,24 % dan serapan satu baris anggaran juga 98,24 %.");

    /// <summary>How far from a value, in points of percent, lines are counted to tell how dense they lie there.</summary>
    private const decimal Sekitar = 1;

    /// <summary>Values of two decimals within <see cref="Sekitar"/> of one.</summary>
    private const decimal BanyakNilai = 2 * Sekitar * 100;

    /// <summary>With more hits to be expected by chance in the whole submission, a hit says nothing.</summary>
    private const decimal KebetulanTerbesar = 0.125m;

    public static IEnumerable<Temuan> Periksa(BahanPeriksa bahan)
    {
        var daun = bahan.Pohon.Daun.ToHashSet<object>(ReferenceEqualityComparer.Instance);
        var serapan = bahan.Anggaran.Baris.Where(hasil => hasil.Serapan is not null && daun.Contains(hasil.Baris)).ToList();
        var terukur = bahan.Terukur.Select(indikator => indikator.Baris).DistinctBy(baris => (new NamaIndikator(baris.Indikator.Nilai).Normal, Angka(baris)))
            .Where(baris => baris.Satuan == "%" && Angka(baris) is { } angka && decimal.Round(angka, 1) != angka && decimal.Round(angka, 2) == angka).ToList();
        if (terukur.Sum(baris => serapan.Count(hasil => Math.Abs(hasil.Serapan!.Value.Nilai - Angka(baris)!.Value) <= Sekitar)) > KebetulanTerbesar * BanyakNilai)
            return [];
        return
            from baris in terukur
            let sama = serapan.Find(hasil => hasil.Serapan!.Value.Bulat(2) == Angka(baris))
            where sama is not null
            select Temuan.Dari(
                Jenis,
                baris.Realisasi!.Asal,
                $"{baris.Realisasi.Nilai} % untuk {Kutipan.Dari(baris.Indikator.Nilai)}",
                $"realisasi kinerja; serapan {Kutipan.Dari(sama.Baris.Uraian.Nilai)} di sel {sama.Baris.Realisasi.Asal.Sel} juga {sama.Serapan}");
    }

    private static decimal? Angka(BarisIndikator baris) => baris.Realisasi?.Nilai.Angka;
}
