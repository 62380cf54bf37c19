using Lkj.Domain.Isi;

namespace Lkj.Domain.Pemeriksaan.Tingkat4;

/// <summary>
/// Reached volumes that are exactly the promised volume of the row above (or below) and not of their own: a column that slipped by a row.
/// Only rare volumes count as evidence, and only when there are at least two of them; "1 dokumen" stands everywhere by chance.
/// </summary>
internal static class KolomBergeser
{
    public static readonly JenisTemuan Jenis = new("KLM-410", 4, Keparahan.Peringatan, "Kolom realisasi volume tampak bergeser satu baris",
        "Bandingkan kolom realisasi volume dengan sumbernya mulai dari baris ini, lalu geser kembali ke barisnya.",
        "Isi kolom tersalin satu baris terlalu rendah atau terlalu tinggi.",
        "Realisasi volume baris 8 sama dengan target baris 7, demikian pula baris 9 dan 8.");

    private const int BuktiTersedikit = 2;

    /// <summary>A volume is rare when it is the target of at most one line in so many, or of a single line.</summary>
    private const int BarisPerVolumeLangka = 20;

    public static IEnumerable<Temuan> Periksa(BahanPeriksa bahan) =>
        Bukti(bahan.Pengajuan.Anggaran, -1, "atasnya").Concat(Bukti(bahan.Pengajuan.Anggaran, +1, "bawahnya"));

    private static List<Temuan> Bukti(IReadOnlyList<BarisAnggaran> baris, int geser, string letak)
    {
        var target = baris.Where(satu => satu.TargetVolume is not null).CountBy(satu => satu.TargetVolume!.Nilai).ToDictionary();
        var langka = Math.Max(1, target.Values.Sum() / BarisPerVolumeLangka);
        List<Temuan> bukti = [];
        for (var i = Math.Max(0, -geser); i < baris.Count - Math.Max(0, geser); i++)
        {
            var (sendiri, tetangga) = (baris[i], baris[i + geser].TargetVolume?.Nilai);
            if (sendiri is { TargetVolume: { } janji, RealisasiVolume: { } capai } && capai.Nilai == tetangga && capai.Nilai != janji.Nilai && target[tetangga] <= langka)
                bukti.Add(Temuan.Dari(Jenis, capai.Asal, $"{capai.Nilai}, sama dengan target baris di {letak}", $"volume untuk target {janji.Nilai}"));
        }
        return bukti.Count < BuktiTersedikit ? [] : bukti;
    }
}
