namespace Lkj.Domain.Pemeriksaan.Tingkat4;

/// <summary>An indicator whose capaian cannot be computed, with the reason.</summary>
internal static class CapaianTidakTerhitung
{
    public static readonly JenisTemuan Jenis = new("KLM-414", 4, Keparahan.Peringatan, "Capaian tidak dapat dihitung",
        "Lengkapi atau perbaiki isian yang disebut; tanpa itu indikator ini tidak masuk rata-rata.",
        "Target atau realisasi kosong, bernilai 0, atau berupa predikat yang tidak ada pada skala.",
        "Target 0 untuk indikator maksimal.");

    public static IEnumerable<Temuan> Periksa(BahanPeriksa bahan) =>
        from indikator in bahan.Terukur
        where !indikator.Capaian.Terhitung
        select Temuan.Dari(Jenis, indikator.Baris.Indikator.Asal, Kutipan.Dari(indikator.Baris.Indikator.Nilai), $"isian yang dapat dihitung; {indikator.Capaian.Alasan}");
}
