using Lkj.Domain.Isi;
using Lkj.Domain.Nilai;

namespace Lkj.Domain.Pemeriksaan.Tingkat4;

/// <summary>Little of the ceiling was spent and the output is reported as done.</summary>
internal static class SerapanRendah
{
    public static readonly JenisTemuan Jenis = new("KLM-412", 4, Keparahan.Peringatan, "Serapan rendah padahal keluaran dilaporkan selesai",
        "Periksa realisasi dan volume; bila keduanya benar, jelaskan sisa pagunya di lembar Alasan.",
        "Realisasi belanja belum lengkap, atau keluaran selesai dengan biaya yang jauh lebih kecil.",
        "Serapan 32 %, realisasi volume 2 dari 2 Laporan.");

    public static IEnumerable<Temuan> Periksa(BahanPeriksa bahan) =>
        from hasil in bahan.Anggaran.Baris
        where hasil.Baris.Realisasi.Nilai > Rupiah.Nol && hasil.Serapan is { } serapan && serapan.Nilai < bahan.Aturan.AmbangSerapan && Selesai(hasil.Baris)
        select Temuan.Dari(
            Jenis,
            hasil.Baris.Realisasi.Asal,
            $"serapan {hasil.Serapan} dengan keluaran {hasil.Baris.RealisasiVolume!.Nilai}",
            $"serapan {new Persen(bahan.Aturan.AmbangSerapan)} atau lebih untuk keluaran yang selesai");

    /// <summary>In another unit than the target, whatever is reported counts as done; <see cref="SatuanBerbeda"/> names the unit.</summary>
    private static bool Selesai(BarisAnggaran baris) =>
        baris is { TargetVolume.Nilai: { } target, RealisasiVolume.Nilai: { Jumlah: > 0 } capai }
        && (capai.Satuan != target.Satuan || capai.Jumlah >= target.Jumlah);
}
