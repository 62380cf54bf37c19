using Lkj.Domain.Isi;
using Lkj.Domain.Kinerja;

namespace Lkj.Domain.Pemeriksaan.Tingkat6;

/// <summary>
/// Indicators of the strategic plan without end target or realisasi: those of objectives one by one, those of programmes and activities,
/// which are many, as one note.
/// </summary>
internal static class RenstraTanpaUkuran
{
    public static readonly JenisTemuan Jenis = new("BGN-607", 6, Keparahan.Peringatan, "Indikator Renstra belum lengkap",
        "Isi Target Akhir di lembar Renstra, dan realisasinya di lembar Pengukuran atau IKU.",
        "Target akhir belum diisi, atau indikator Renstra tidak lagi diukur.",
        "Indikator Renstra tanpa Target Akhir.");

    public static IEnumerable<Temuan> Periksa(BahanPeriksa bahan)
    {
        var terukur = new IndeksNama<BarisIndikator>(
            bahan.Terukur.Select(indikator => indikator.Baris).Where(baris => baris.Realisasi is not null), baris => baris.Indikator.Nilai);
        var belum = bahan.Pengajuan.Renstra
            .Where(baris => baris.Jenis is JenisRenstra.Indikator or JenisRenstra.IkuProgram or JenisRenstra.IndikatorKegiatan)
            .Select(baris => (Baris: baris, Kurang: Kurang(baris, terukur)))
            .Where(satu => satu.Kurang.Length > 0)
            .ToLookup(satu => satu.Baris.Jenis == JenisRenstra.Indikator);
        foreach (var (baris, kurang) in belum[true])
            yield return Temuan.Dari(Jenis, baris.Uraian.Asal, Kutipan.Dari(baris.Uraian.Nilai), kurang);
        if (belum[false].Any())
            yield return Temuan.Dari(
                Jenis,
                belum[false].First().Baris.Uraian.Asal,
                $"{belum[false].Count()} indikator program dan kegiatan tanpa target akhir atau realisasi",
                "target akhir dan realisasi untuk indikator yang dilaporkan",
                Keparahan.Catatan);
    }

    private static string Kurang(BarisRenstra baris, IndeksNama<BarisIndikator> terukur) =>
        (baris.TargetAkhir is null, terukur.Cari(baris.Uraian.Nilai) is null) switch
        {
            (true, true) => "target akhir dan realisasi",
            (true, false) => "target akhir",
            (false, true) => "realisasi",
            _ => "",
        };
}
