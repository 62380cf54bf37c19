using Lkj.Domain.Nilai;

namespace Lkj.Domain.Pemeriksaan.Tingkat4;

/// <summary>Money was spent on a promised output, and none is reported.</summary>
internal static class BelanjaTanpaKeluaran
{
    public static readonly JenisTemuan Jenis = new("KLM-406", 4, Keparahan.Peringatan, "Belanja tanpa keluaran",
        "Isi realisasi volume; bila keluaran memang belum ada, jelaskan di lembar Alasan.",
        "Realisasi volume terlewat, atau keluaran baru selesai tahun berikutnya.",
        "Realisasi Rp 24.120.000, realisasi volume 0 Laporan.");

    public static IEnumerable<Temuan> Periksa(BahanPeriksa bahan) =>
        from baris in bahan.Pengajuan.Anggaran
        where baris.Realisasi.Nilai > Rupiah.Nol && baris.TargetVolume is { Nilai.Jumlah: > 0 } && baris.RealisasiVolume is null or { Nilai.Jumlah: 0 }
        select Temuan.Dari(
            Jenis,
            baris.RealisasiVolume?.Asal ?? baris.TargetVolume!.Asal,
            $"realisasi {baris.Realisasi.Nilai.DenganRp()} {(baris.RealisasiVolume is null ? "tanpa volume" : "dengan volume 0")}",
            $"realisasi volume dari target {baris.TargetVolume!.Nilai}");
}
