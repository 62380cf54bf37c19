namespace Lkj.Domain.Pemeriksaan.Tingkat6;

/// <summary>An indicator was agreed and nothing measures it.</summary>
internal static class PerjanjianTanpaRealisasi
{
    public static readonly JenisTemuan Jenis = new("BGN-605", 6, Keparahan.Peringatan, "Indikator Perjanjian Kinerja belum memiliki realisasi",
        "Isi realisasinya di lembar Pengukuran atau IKU dengan nama indikator yang sama.",
        "Indikator belum diukur, atau namanya ditulis lain di lembar Pengukuran.",
        "Indikator \"Persentase partisipasi pemilih\" hanya ada di Perjanjian Kinerja.");

    public static IEnumerable<Temuan> Periksa(BahanPeriksa bahan) =>
        from perjanjian in bahan.Kinerja.Perjanjian
        where perjanjian.Ukuran is null
        select Temuan.Dari(
            Jenis,
            perjanjian.Baris.Indikator.Asal,
            Kutipan.Dari(perjanjian.Baris.Indikator.Nilai),
            $"realisasi tahun {bahan.Pengajuan.Identitas.Tahun} untuk indikator ini");
}
