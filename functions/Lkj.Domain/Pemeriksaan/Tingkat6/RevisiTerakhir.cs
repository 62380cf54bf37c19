namespace Lkj.Domain.Pemeriksaan.Tingkat6;

/// <summary>The ceiling after the last revision of the DIPA against the sum of the budget lines.</summary>
internal static class RevisiTerakhir
{
    public static readonly JenisTemuan Jenis = new("BGN-619", 6, Keparahan.Peringatan, "Pagu revisi terakhir berbeda dari jumlah baris anggaran",
        "Tambahkan revisi yang belum dicatat, atau sesuaikan pagu baris anggaran dengan revisi terakhir.",
        "Lembar Anggaran masih memakai pagu sebelum revisi terakhir, atau satu revisi belum dicatat.",
        "Revisi 3 menetapkan Rp 21.427.400.000, jumlah baris anggaran Rp 21.400.000.000.");

    public static IEnumerable<Temuan> Periksa(BahanPeriksa bahan) =>
        from terakhir in bahan.Pengajuan.RevisiDipa.OrderByDescending(revisi => revisi.Ke).Take(1)
        let jumlah = bahan.Anggaran.Jumlah.Pagu
        where terakhir.Pagu.Nilai != jumlah
        select Temuan.Dari(
            Jenis,
            terakhir.Pagu.Asal,
            $"{terakhir.Pagu.Nilai.DenganRp()} menurut {(terakhir.Ke == 0 ? "DIPA pertama" : $"revisi {terakhir.Ke}")}",
            $"{jumlah.DenganRp()} sebagai jumlah baris; selisih {(terakhir.Pagu.Nilai - jumlah).Mutlak().DenganRp()}");
}
