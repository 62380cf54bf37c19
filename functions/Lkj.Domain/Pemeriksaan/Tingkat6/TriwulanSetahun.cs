using Lkj.Domain.Kinerja;
using Lkj.Domain.Nilai;

namespace Lkj.Domain.Pemeriksaan.Tingkat6;

/// <summary>The quarters of an indicator, put together in the way that it names, against its year.</summary>
internal static class TriwulanSetahun
{
    public static readonly JenisTemuan Jenis = new("BGN-620", 6, Keparahan.Peringatan, "Gabungan triwulan berbeda dari realisasi setahun",
        "Periksa nilai keempat triwulan dan cara konsolidasinya; capaian dihitung dari realisasi di lembar Pengukuran.",
        "Triwulan diisi kumulatif sedangkan konsolidasinya Jumlah, atau realisasi setahun diperbarui sesudahnya.",
        "Empat triwulan berjumlah 46 laporan, realisasi setahun 48 laporan.");

    public static IEnumerable<Temuan> Periksa(BahanPeriksa bahan) =>
        from indikator in bahan.Kinerja.Sasaran.SelectMany(sasaran => sasaran.Indikator)
        let triwulan = indikator.Perbandingan.Triwulan
        where triwulan is { Cocok: false }
        select Temuan.Dari(
            Jenis,
            indikator.Baris.Realisasi!.Asal,
            $"{indikator.Baris.Realisasi.Nilai} {indikator.Baris.Satuan}".TrimEnd() + $" untuk {Kutipan.Dari(indikator.Baris.Indikator.Nilai)}",
            $"{Penulisan.Desimal(triwulan.Konsolidasi.Realisasi!.Value)}, yaitu {Cara(indikator.Baris.Konsolidasi)} menurut lembar Triwulan");

    private static string Cara(Konsolidasi? cara) => cara switch
    {
        Konsolidasi.Jumlah => "jumlah triwulan",
        Konsolidasi.RataRata => "rata-rata triwulan",
        _ => "nilai triwulan terakhir",
    };
}
