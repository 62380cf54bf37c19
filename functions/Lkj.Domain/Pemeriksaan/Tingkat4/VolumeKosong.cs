using Lkj.Domain.Anggaran;

namespace Lkj.Domain.Pemeriksaan.Tingkat4;

/// <summary>A line without target volume, in a table that has volumes. Lines of akun and lines with others below them need none.</summary>
internal static class VolumeKosong
{
    public static readonly JenisTemuan Jenis = new("KLM-408", 4, Keparahan.Peringatan, "Volume keluaran belum diisi",
        "Isi target dan realisasi volume beserta satuannya.",
        "Volume belum disalin dari dokumen anggaran.",
        "Baris Layanan Perkantoran tanpa target volume.");

    public static IEnumerable<Temuan> Periksa(BahanPeriksa bahan)
    {
        if (bahan.Pengajuan.Anggaran.All(baris => baris.TargetVolume is null && baris.RealisasiVolume is null))
            return [];
        return
            from baris in bahan.Pohon.Daun
            where baris.TargetVolume is null && JenisBelanja.Dari(baris.Kode?.Nilai) is null
            select Temuan.Dari(
                Jenis,
                baris.Uraian.Asal,
                $"{Kutipan.Dari(baris.Uraian.Nilai)} {(baris.RealisasiVolume is { } ada ? $"dengan realisasi {ada.Nilai} tanpa target" : "tanpa target dan realisasi volume")}",
                "jumlah dan satuan keluaran");
    }
}
