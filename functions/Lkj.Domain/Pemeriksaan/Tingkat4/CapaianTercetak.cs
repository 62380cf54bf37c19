using Lkj.Domain.Isi;
using Lkj.Domain.Kinerja;

namespace Lkj.Domain.Pemeriksaan.Tingkat4;

/// <summary>
/// The printed capaian of an indicator against its own target, realisasi and polarity; the capped and the uncapped value both count as right.
/// A hint names another cap or polarity that would explain the printed value.
/// </summary>
internal static class CapaianTercetak
{
    public static readonly JenisTemuan Jenis = new("KLM-402", 4, Keparahan.Peringatan, "Capaian berbeda dari hitungan",
        "Periksa target, realisasi, dan polaritasnya; laporan mencetak angka hasil hitungan.",
        "Capaian dihitung dengan polaritas, batas, atau target yang lain.",
        "Target 80 % dan realisasi 65,70 %, tercetak 95 %; hitungannya 82,13 %.");

    public static IEnumerable<Temuan> Periksa(BahanPeriksa bahan) =>
        from indikator in bahan.Terukur
        let tercetak = indikator.Baris.CapaianTercetak
        where tercetak is not null && indikator.Capaian.Terhitung
        let keparahan = Bandingkan(tercetak, indikator.Capaian)
        where keparahan is not null
        select Temuan.Dari(
            Jenis,
            tercetak.Asal,
            PersenTercetak.Tulis(tercetak),
            Dihitung(indikator),
            keparahan,
            $"{PetunjukCapaian.Untuk(indikator.Baris, tercetak, bahan.Aturan)}{Jenis.Tindakan}");

    private static Keparahan? Bandingkan(Isian<decimal> tercetak, HasilCapaian capaian)
    {
        var (berbatas, asli) = (PersenTercetak.Bandingkan(tercetak, capaian.Berbatas!.Value), PersenTercetak.Bandingkan(tercetak, capaian.Asli!.Value));
        return berbatas is null || asli is null ? null : (Keparahan)Math.Max((int)berbatas, (int)asli);
    }

    private static string Dihitung(HasilIndikator indikator)
    {
        var (asli, berbatas) = (indikator.Capaian.Asli!.Value, indikator.Capaian.Berbatas!.Value);
        var nilai = asli == berbatas ? $"{asli}" : $"{berbatas} setelah batas atas ({asli} sebelum batas)";
        return $"{nilai}, dihitung dari realisasi {indikator.Baris.Realisasi!.Nilai} dan target {indikator.Baris.Target!.Nilai} pada polaritas {PetunjukCapaian.Nama(indikator.Baris.Polaritas)}";
    }
}
