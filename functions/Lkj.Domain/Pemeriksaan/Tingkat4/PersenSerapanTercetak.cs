namespace Lkj.Domain.Pemeriksaan.Tingkat4;

/// <summary>The printed percentage of a budget line against realisasi / pagu.</summary>
internal static class PersenSerapanTercetak
{
    public static readonly JenisTemuan Jenis = new("KLM-401", 4, Keparahan.Peringatan, "Persen serapan berbeda dari hitungan",
        "Periksa pagu, realisasi, dan persen pada baris itu; laporan mencetak angka hasil hitungan.",
        "Persen dihitung sebelum pagu atau realisasi direvisi.",
        "Pagu Rp 1.000.000 dan realisasi Rp 877.400, tercetak 78,74 %; hitungannya 87,74 %.");

    public static IEnumerable<Temuan> Periksa(BahanPeriksa bahan) =>
        from hasil in bahan.Anggaran.Baris
        let tercetak = hasil.Baris.PersenTercetak
        where tercetak is not null && hasil.Serapan is not null
        let keparahan = PersenTercetak.Bandingkan(tercetak, hasil.Serapan!.Value)
        where keparahan is not null
        select Temuan.Dari(
            Jenis,
            tercetak.Asal,
            PersenTercetak.Tulis(tercetak),
            $"{hasil.Serapan}, yaitu {hasil.Baris.Realisasi.Nilai.DenganRp()} dari {hasil.Baris.Pagu.Nilai.DenganRp()}",
            keparahan);
}
