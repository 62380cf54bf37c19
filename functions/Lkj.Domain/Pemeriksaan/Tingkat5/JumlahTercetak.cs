namespace Lkj.Domain.Pemeriksaan.Tingkat5;

/// <summary>A printed total against the sum of the lines; a total that only repeats another is compared once.</summary>
internal static class JumlahTercetak
{
    public static readonly JenisTemuan Jenis = new("BRS-501", 5, Keparahan.Peringatan, "Jumlah tercetak berbeda dari jumlah baris",
        "Periksa apakah ada baris yang belum dimasukkan; laporan mencetak jumlah hasil hitungan di samping jumlah tercetak.",
        "Ada baris yang belum dimasukkan, atau jumlah berasal dari tabel sebelum revisi.",
        "Jumlah tercetak Rp 28.195.773.000, jumlah baris Rp 28.195.733.000.");

    public static IEnumerable<Temuan> Periksa(BahanPeriksa bahan) =>
        from total in PembandingTotal.TanpaUlangan(bahan.Pengajuan.TotalAnggaran)
        let baris = PembandingTotal.Untuk(total, bahan)
        where baris is not null
        from pasangan in new[] { (Tercetak: total.Pagu, Baris: baris.Pagu), (Tercetak: total.Realisasi, Baris: baris.Realisasi) }
        where pasangan.Tercetak.Nilai != pasangan.Baris
        select Temuan.Dari(
            Jenis,
            pasangan.Tercetak.Asal,
            pasangan.Tercetak.Nilai.DenganRp(),
            $"{pasangan.Baris.DenganRp()} sebagai jumlah baris; selisih {(pasangan.Tercetak.Nilai - pasangan.Baris).Mutlak().DenganRp()}");
}
