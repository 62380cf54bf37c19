using Lkj.Domain.Nilai;

namespace Lkj.Domain.Pemeriksaan.Tingkat4;

/// <summary>An output is reported though nothing of its ceiling was spent.</summary>
internal static class KeluaranTanpaBelanja
{
    public static readonly JenisTemuan Jenis = new("KLM-405", 4, Keparahan.Peringatan, "Keluaran dilaporkan tanpa realisasi belanja",
        "Periksa realisasi dan volume baris itu; bila keluaran dihasilkan tanpa belanja, jelaskan di lembar Alasan.",
        "Realisasi belanja terlewat, atau keluaran dibiayai baris lain.",
        "Realisasi Rp 0, realisasi volume 2 Laporan.");

    public static IEnumerable<Temuan> Periksa(BahanPeriksa bahan) =>
        from baris in bahan.Pengajuan.Anggaran
        where baris.Pagu.Nilai > Rupiah.Nol && baris.Realisasi.Nilai == Rupiah.Nol && baris.RealisasiVolume is { Nilai.Jumlah: > 0 }
        select Temuan.Dari(
            Jenis,
            baris.Realisasi.Asal,
            $"realisasi 0 dengan keluaran {baris.RealisasiVolume!.Nilai}",
            $"belanja dari pagu {baris.Pagu.Nilai.DenganRp()}, atau volume 0");
}
