namespace Lkj.Domain.Pemeriksaan.Tingkat4;

/// <summary>The reached volume against the promised one in the same unit: more than promised wants an explanation, less informs.</summary>
internal static class VolumeBerbeda
{
    public static readonly JenisTemuan Jenis = new("KLM-415", 4, Keparahan.Peringatan, "Realisasi volume berbeda dari targetnya",
        "Periksa volumenya; bila benar, jelaskan di lembar Alasan.",
        "Keluaran melebihi atau belum mencapai yang dijanjikan, atau volumenya tertukar.",
        "Target 12 Laporan, realisasi 14 Laporan.");

    public static IEnumerable<Temuan> Periksa(BahanPeriksa bahan) =>
        from volume in VolumeTerisi.Dari(bahan.Pengajuan.Anggaran)
        let target = volume.Target.Nilai
        let capai = volume.Capai.Nilai
        where capai.Satuan == target.Satuan && capai.Jumlah > 0 && capai.Jumlah != target.Jumlah
        select Temuan.Dari(
            Jenis,
            volume.Capai.Asal,
            capai.ToString(),
            $"{target}, sesuai dengan target",
            capai.Jumlah > target.Jumlah ? Keparahan.Peringatan : Keparahan.Catatan);
}
