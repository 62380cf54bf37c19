using Lkj.Domain.Nilai;

namespace Lkj.Domain.Pemeriksaan.Tingkat4;

/// <summary>A line without a ceiling reports an output: its serapan is n/a.</summary>
internal static class PaguNol
{
    public static readonly JenisTemuan Jenis = new("KLM-407", 4, Keparahan.Peringatan, "Keluaran dilaporkan pada baris dengan pagu 0",
        "Isi pagu setelah revisi; bila pagunya memang 0, jelaskan dari mana keluaran itu dibiayai. Serapannya dicetak n/a.",
        "Pagu terlewat, atau dipindahkan ke baris lain ketika DIPA direvisi.",
        "Pagu Rp 0, realisasi volume 3 Dokumen.");

    public static IEnumerable<Temuan> Periksa(BahanPeriksa bahan) =>
        from baris in bahan.Pengajuan.Anggaran
        where baris.Pagu.Nilai == Rupiah.Nol && baris.RealisasiVolume is { Nilai.Jumlah: > 0 }
        select Temuan.Dari(Jenis, baris.Pagu.Asal, $"pagu 0 dengan keluaran {baris.RealisasiVolume!.Nilai}", "pagu yang membiayai keluaran itu");
}
