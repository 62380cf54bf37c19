namespace Lkj.Domain.Pemeriksaan.Tingkat4;

/// <summary>The reached volume has another unit than the promised one.</summary>
internal static class SatuanBerbeda
{
    public static readonly JenisTemuan Jenis = new("KLM-409", 4, Keparahan.Peringatan, "Satuan realisasi volume berbeda dari satuan targetnya",
        "Samakan satuan realisasi dengan satuan target, atau periksa apakah isian itu milik baris lain.",
        "Volume milik baris lain tersalin, atau satuannya tertukar.",
        "Target 12 Bulan, realisasi 12 Laporan.");

    public static IEnumerable<Temuan> Periksa(BahanPeriksa bahan) =>
        from volume in VolumeTerisi.Dari(bahan.Pengajuan.Anggaran)
        where volume.Target.Nilai.Satuan != volume.Capai.Nilai.Satuan
        select Temuan.Dari(
            Jenis,
            volume.Capai.Asal,
            volume.Capai.Nilai.ToString(),
            $"volume dalam {volume.Target.Nilai.Satuan} (target {volume.Target.Nilai})");
}
