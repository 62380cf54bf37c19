using Lkj.Domain.Isi;
using Lkj.Pdf;
using Lkj.Report.Naskah;

namespace Lkj.Report.Akuntabilitas;

/// <summary>BAB III: what was reached and what it cost. The budget's lines are wide and stand last, on landscape pages.</summary>
internal static class BabAkuntabilitas
{
    /// <summary>The chapter's sections.</summary>
    public static IEnumerable<Section> Susun(Bahan bahan)
    {
        var formulir = TabelPkkPps.Susun(bahan).ToList();
        Block[] capaian =
        [
            new Heading(1, "Akuntabilitas Kinerja") { Label = "BAB III" },
            new Heading(2, "Capaian Kinerja Organisasi") { Label = "A." },
            .. IndikatorUtama.Susun(bahan),
            .. CaraPenghitungan.Susun(bahan),
            .. RingkasanCapaian.Susun(bahan),
            .. CapaianSasaran.Susun(bahan),
            .. Blok.UraianSatker(bahan.Narasi(BagianNarasi.AnalisisKinerja, null)),
            .. Efisiensi.Satker(bahan),
            .. TindakLanjutEvaluasi(bahan),
        ];
        Block[] anggaran = [.. RealisasiAnggaran.Susun(bahan), .. HambatanSaran.Susun(bahan)];
        if (formulir.Any(blok => blok is Table))
        {
            yield return new Section(capaian);
            yield return new Section(formulir) { Orientation = PageOrientation.Landscape };
            yield return new Section(anggaran);
        }
        else
        {
            // Without the wide forms no page is turned, and the budget follows on the same page.
            yield return new Section([.. capaian, .. formulir, .. anggaran]);
        }

        if (bahan.Isi.Anggaran.Baris.Count > 0)
            yield return new Section([.. RincianAnggaran.Susun(bahan)]) { Orientation = PageOrientation.Landscape };
    }

    private static IEnumerable<Block> TindakLanjutEvaluasi(Bahan bahan) => bahan.Narasi(BagianNarasi.TindakLanjutEvaluasi) is { Count: > 0 } uraian
        ? [new Heading(3, "Tindak Lanjut Evaluasi Kinerja"), .. Blok.Prosa(uraian)]
        : [];
}
