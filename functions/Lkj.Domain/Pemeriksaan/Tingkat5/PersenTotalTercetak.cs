using Lkj.Domain.Isi;
using Lkj.Domain.Nilai;

namespace Lkj.Domain.Pemeriksaan.Tingkat5;

/// <summary>The printed percentage of a total against the serapan of the lines.</summary>
internal static class PersenTotalTercetak
{
    public static readonly JenisTemuan Jenis = new("BRS-502", 5, Keparahan.Peringatan, "Persen jumlah berbeda dari hitungan",
        "Perbaiki jumlahnya lebih dahulu, lalu persennya; laporan mencetak angka hasil hitungan.",
        "Jumlah atau persennya berasal dari tabel sebelum revisi.",
        "Tercetak 95 %, hitungannya 89,89 %.");

    public static IEnumerable<Temuan> Periksa(BahanPeriksa bahan) =>
        from total in PembandingTotal.TanpaUlangan(bahan.Pengajuan.TotalAnggaran)
        let serapan = PembandingTotal.Untuk(total, bahan)?.Serapan
        where total.PersenTercetak is not null && serapan is not null
        let keparahan = PersenTercetak.Bandingkan(total.PersenTercetak!, serapan!.Value)
        where keparahan is not null
        select Temuan.Dari(Jenis, total.PersenTercetak!.Asal, PersenTercetak.Tulis(total.PersenTercetak), $"{serapan} menurut baris-barisnya{Keterangan(total)}", keparahan);

    private static string Keterangan(TotalTercetak total) =>
        Persen.Dari(total.Realisasi.Nilai, total.Pagu.Nilai) is { } sendiri && PersenTercetak.Bandingkan(total.PersenTercetak!, sendiri) is null
            ? "; persen itu cocok dengan jumlah yang tercetak"
            : "";
}
