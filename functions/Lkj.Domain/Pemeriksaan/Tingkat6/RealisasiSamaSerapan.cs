namespace Lkj.Domain.Pemeriksaan.Tingkat6;

/// <summary>
/// The realisasi of an indicator in percent that equals the serapan of a budget line to the second decimal: perhaps money where performance
/// was meant. Where many lines lie close by, one of them is equal by chance, and nothing is said.
/// </summary>
internal static class RealisasiSamaSerapan
{
    public static readonly JenisTemuan Jenis = new("BGN-616", 6, Keparahan.Catatan, "Realisasi indikator sama dengan serapan anggaran",
        "Periksa apakah angka itu realisasi kinerja; serapan anggaran bukan ukuran kinerja kecuali indikatornya memang tentang serapan.",
        "Persen serapan tersalin ke kolom realisasi, atau keduanya kebetulan sama.",
        "Realisasi indikator 98,24 % dan serapan satu baris anggaran juga 98,24 %.");

    /// <summary>How far apart, in points of percent, lines still count as close by.</summary>
    private const decimal Sekitar = 1;

    /// <summary>With more lines close by, of 200 possible values there, equality by chance is likelier than one in twenty.</summary>
    private const int BarisTerbanyak = 10;

    public static IEnumerable<Temuan> Periksa(BahanPeriksa bahan)
    {
        var daun = bahan.Pohon.Daun.ToHashSet<object>(ReferenceEqualityComparer.Instance);
        var serapan = bahan.Anggaran.Baris.Where(hasil => hasil.Serapan is not null && daun.Contains(hasil.Baris)).ToList();
        return
            from baris in bahan.Terukur.Select(indikator => indikator.Baris)
            where baris.Satuan == "%"
            let realisasi = baris.Realisasi
            where realisasi?.Nilai.Angka is { } angka && decimal.Round(angka, 1) != angka && decimal.Round(angka, 2) == angka
            let nilai = realisasi.Nilai.Angka!.Value
            where serapan.Count(hasil => Math.Abs(hasil.Serapan!.Value.Nilai - nilai) <= Sekitar) <= BarisTerbanyak
            let sama = serapan.Find(hasil => hasil.Serapan!.Value.Bulat(2) == nilai)
            where sama is not null
            select Temuan.Dari(
                Jenis,
                realisasi.Asal,
                $"{realisasi.Nilai} % untuk {Kutipan.Dari(baris.Indikator.Nilai)}",
                $"realisasi kinerja; serapan {Kutipan.Dari(sama.Baris.Uraian.Nilai)} di sel {sama.Baris.Realisasi.Asal.Sel} juga {sama.Serapan}");
    }
}
