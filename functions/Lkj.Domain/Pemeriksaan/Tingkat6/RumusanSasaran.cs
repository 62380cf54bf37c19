namespace Lkj.Domain.Pemeriksaan.Tingkat6;

/// <summary>The same objective in other words than the agreement has.</summary>
internal static class RumusanSasaran
{
    public static readonly JenisTemuan Jenis = new("BGN-610", 6, Keparahan.Catatan, "Rumusan sasaran berbeda dari Perjanjian Kinerja",
        "Samakan rumusannya di semua bagian.",
        "Rumusan ditulis ulang dengan kata lain.",
        "Sasaran \"Meningkatnya Kualitas Pemilu\" dan \"Meningkatnya Kualitas Penyelenggaraan Pemilu\".");

    public static IEnumerable<Temuan> Periksa(BahanPeriksa bahan)
    {
        var perjanjian = SasaranTabel.Perjanjian(bahan.Pengajuan);
        return
            from satu in SasaranTabel.DiLuarPerjanjian(bahan.Pengajuan)
            where perjanjian.Tepat(satu.Sasaran.Nilai) is null
            let mirip = perjanjian.CariInti(satu.Sasaran.Nilai)
            where mirip is not null
            select Temuan.Dari(Jenis, satu.Sasaran.Asal, $"{Kutipan.Dari(satu.Sasaran.Nilai)} dalam {satu.Tabel}", $"{Kutipan.Dari(mirip.Nilai)}, sesuai dengan Perjanjian Kinerja");
    }
}
