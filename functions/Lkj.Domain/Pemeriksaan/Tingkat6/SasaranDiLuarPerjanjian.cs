namespace Lkj.Domain.Pemeriksaan.Tingkat6;

/// <summary>An objective of another table that the agreement does not have.</summary>
internal static class SasaranDiLuarPerjanjian
{
    public static readonly JenisTemuan Jenis = new("BGN-611", 6, Keparahan.Peringatan, "Sasaran tidak ada dalam Perjanjian Kinerja",
        "Samakan sasaran di Renstra, RKT, Perjanjian Kinerja, dan Pengukuran, atau jelaskan perbedaannya di lembar Alasan.",
        "Perjanjian Kinerja memakai sasaran yang lebih baru atau lebih sedikit.",
        "Sasaran ketiga di Pengukuran tidak disebut di Perjanjian Kinerja.");

    public static IEnumerable<Temuan> Periksa(BahanPeriksa bahan)
    {
        var perjanjian = SasaranTabel.Perjanjian(bahan.Pengajuan);
        if (perjanjian.Kosong)
            return [];
        return
            from satu in SasaranTabel.DiLuarPerjanjian(bahan.Pengajuan)
            where perjanjian.CariInti(satu.Sasaran.Nilai) is null
            select Temuan.Dari(Jenis, satu.Sasaran.Asal, $"{Kutipan.Dari(satu.Sasaran.Nilai)} dalam {satu.Tabel}", "sasaran yang diperjanjikan");
    }
}
