namespace Lkj.Domain.Pemeriksaan.Tingkat4;

/// <summary>A unit of reached volumes that no target has.</summary>
internal static class SatuanAsing
{
    public static readonly JenisTemuan Jenis = new("KLM-411", 4, Keparahan.Catatan, "Satuan tidak dipakai pada target mana pun",
        "Periksa ejaan satuannya, atau pakai satuan yang ada pada target.",
        "Satuan ditulis dengan ejaan lain.",
        "Realisasi 12 Simpul, sedangkan target memakai Dokumen dan Layanan.");

    public static IEnumerable<Temuan> Periksa(BahanPeriksa bahan)
    {
        var satuan = bahan.Pengajuan.Anggaran.Select(baris => baris.TargetVolume?.Nilai.Satuan).ToHashSet();
        return
            from volume in VolumeTerisi.Dari(bahan.Pengajuan.Anggaran)
            where !satuan.Contains(volume.Capai.Nilai.Satuan)
            select Temuan.Dari(Jenis, volume.Capai.Asal, volume.Capai.Nilai.ToString(), $"satuan yang dipakai pada target, misalnya {volume.Target.Nilai.Satuan}");
    }
}
