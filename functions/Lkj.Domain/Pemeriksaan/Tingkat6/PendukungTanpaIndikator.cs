using Lkj.Domain.Isi;
using Lkj.Domain.Kinerja;

namespace Lkj.Domain.Pemeriksaan.Tingkat6;

/// <summary>Quarters or earlier years of an indicator that is neither measured nor an IKU: the report has no place for them. Each name once.</summary>
internal static class PendukungTanpaIndikator
{
    public static readonly JenisTemuan Jenis = new("BGN-621", 6, Keparahan.Catatan, "Indikator pada lembar pendukung tidak ada di Pengukuran",
        "Samakan namanya dengan indikator di lembar Pengukuran atau IKU; tanpa itu nilainya tidak masuk ke dalam laporan.",
        "Nama indikator ditulis lain, atau indikator tahun lalu tidak diukur lagi.",
        "Lembar Triwulan menyebut \"Persentase pemilih terdaftar\", Pengukuran tidak.");

    public static IEnumerable<Temuan> Periksa(BahanPeriksa bahan)
    {
        var terukur = new IndeksNama<BarisIndikator>(bahan.Terukur.Select(indikator => indikator.Baris), baris => baris.Indikator.Nilai);
        return
            from lembar in new[] { bahan.Pengajuan.Riwayat.Select(baris => baris.Indikator), bahan.Pengajuan.Triwulan.Select(baris => baris.Indikator) }
            from indikator in lembar.DistinctBy(satu => new NamaIndikator(satu.Nilai).Normal)
            where terukur.Cari(indikator.Nilai) is null
            select Temuan.Dari(Jenis, indikator.Asal, Kutipan.Dari(indikator.Nilai), "indikator yang ada di lembar Pengukuran atau IKU");
    }
}
