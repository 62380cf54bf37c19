namespace Lkj.Domain.Pemeriksaan.Tingkat6;

/// <summary>A row of the sheet of earlier years that is not of an earlier year.</summary>
internal static class TahunRiwayat
{
    public static readonly JenisTemuan Jenis = new("BGN-624", 6, Keparahan.Peringatan, "Tahun bukan tahun sebelum tahun laporan",
        "Periksa tahunnya; nilai tahun laporan ditulis di lembar Pengukuran.",
        "Tahun terketik lain, atau nilai tahun laporan ikut ditulis.",
        "Baris tahun 2024 di lembar Tahun Sebelumnya untuk laporan tahun 2024.");

    public static IEnumerable<Temuan> Periksa(BahanPeriksa bahan) =>
        from baris in bahan.Pengajuan.Riwayat
        where baris.Tahun.Nilai >= bahan.Pengajuan.Identitas.Tahun.Nilai
        select Temuan.Dari(
            Jenis,
            baris.Indikator.Asal,
            $"tahun {baris.Tahun} untuk {Kutipan.Dari(baris.Indikator.Nilai)}",
            $"tahun sebelum {bahan.Pengajuan.Identitas.Tahun}");
}
