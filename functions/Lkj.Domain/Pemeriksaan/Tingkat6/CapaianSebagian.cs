namespace Lkj.Domain.Pemeriksaan.Tingkat6;

/// <summary>Indicators without printed capaian beside others that have it: a reader cannot set them side by side.</summary>
internal static class CapaianSebagian
{
    public static readonly JenisTemuan Jenis = new("BGN-615", 6, Keparahan.Catatan, "Capaian dicantumkan untuk sebagian indikator saja",
        "Isi capaiannya, atau kosongkan kolom Capaian pada semua indikator; laporan mencetak capaian hasil hitungan untuk semuanya.",
        "Satu tabel memiliki kolom capaian dan tabel lain tidak.",
        "Pengukuran mencantumkan capaian, IKU tidak.");

    public static IEnumerable<Temuan> Periksa(BahanPeriksa bahan)
    {
        if (bahan.Terukur.All(indikator => indikator.Baris.CapaianTercetak is null))
            return [];
        return
            from indikator in bahan.Terukur
            where indikator.Baris.CapaianTercetak is null && indikator.Capaian.Terhitung
            select Temuan.Dari(
                Jenis,
                indikator.Baris.Realisasi!.Asal,
                $"{Kutipan.Dari(indikator.Baris.Indikator.Nilai)} tanpa capaian",
                $"capaian {indikator.Capaian.Asli}, karena indikator lain mencantumkannya");
    }
}
