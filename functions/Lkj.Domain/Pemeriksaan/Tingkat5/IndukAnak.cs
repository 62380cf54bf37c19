using Lkj.Domain.Isi;
using Lkj.Domain.Nilai;

namespace Lkj.Domain.Pemeriksaan.Tingkat5;

/// <summary>A line that has others under it must equal their sum.</summary>
internal static class IndukAnak
{
    public static readonly JenisTemuan Jenis = new("BRS-504", 5, Keparahan.Peringatan, "Baris induk berbeda dari jumlah baris di bawahnya",
        "Periksa apakah ada baris yang terlewat atau tergandakan di bawah induk itu; yang dijumlahkan hanya baris paling bawah.",
        "Ada baris yang terlewat atau tergandakan di bawah induk.",
        "Kegiatan Rp 10.000.000, jumlah komponennya Rp 9.000.000.");

    public static IEnumerable<Temuan> Periksa(BahanPeriksa bahan) =>
        from induk in bahan.Pohon.IndukDanAnak
        from pasangan in new[]
        {
            (Induk: induk.Key.Pagu, Anak: Jumlah(induk.Value, baris => baris.Pagu.Nilai)),
            (Induk: induk.Key.Realisasi, Anak: Jumlah(induk.Value, baris => baris.Realisasi.Nilai)),
        }
        where pasangan.Induk.Nilai != pasangan.Anak
        select Temuan.Dari(Jenis, pasangan.Induk.Asal, pasangan.Induk.Nilai.DenganRp(), $"{pasangan.Anak.DenganRp()} sebagai jumlah {induk.Value.Count} baris di bawahnya");

    private static Rupiah Jumlah(IEnumerable<BarisAnggaran> baris, Func<BarisAnggaran, Rupiah> uang) =>
        baris.Select(uang).Aggregate(Rupiah.Nol, (jumlah, satu) => jumlah + satu);
}
