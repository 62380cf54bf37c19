using Lkj.Domain.Anggaran;

namespace Lkj.Domain.Pemeriksaan.Tingkat4;

/// <summary>A column of reached volumes that slipped by a row; <see cref="PergeseranVolume"/> says what counts as evidence.</summary>
internal static class KolomBergeser
{
    public static readonly JenisTemuan Jenis = new("KLM-410", 4, Keparahan.Peringatan, "Kolom realisasi volume tampak bergeser satu baris",
        "Bandingkan kolom realisasi volume dengan sumbernya mulai dari baris ini, lalu geser kembali ke barisnya.",
        "Isi kolom tersalin satu baris terlalu rendah atau terlalu tinggi.",
        "Realisasi volume baris 8 sama dengan target baris 7, demikian pula baris 9 dan 8.");

    public static IEnumerable<Temuan> Periksa(BahanPeriksa bahan) =>
        from arah in new[] { (Geser: -1, Letak: "atasnya"), (Geser: +1, Letak: "bawahnya") }
        from bukti in PergeseranVolume.Bukti(bahan.Pengajuan.Anggaran, arah.Geser)
        select Temuan.Dari(Jenis, bukti.Capai.Asal, $"{bukti.Capai.Nilai}, sama dengan target baris di {arah.Letak}", $"volume untuk target {bukti.Janji}");
}
