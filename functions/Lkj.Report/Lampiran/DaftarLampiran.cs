using Lkj.Pdf;

namespace Lkj.Report.Lampiran;

/// <summary>The annexes in their order.</summary>
internal static class DaftarLampiran
{
    /// <summary>One section for each; findings are wide and lie on landscape pages.</summary>
    public static IEnumerable<Section> Susun(Bahan bahan) =>
    [
        new Section([.. LampiranPerjanjian.Susun(bahan)]),
        new Section([.. LampiranTemuan.Susun(bahan)]) { Orientation = PageOrientation.Landscape },
        new Section([.. LampiranKelengkapan.Susun(bahan), .. LampiranAsal.Susun(bahan), .. LampiranKeaslian.Susun(bahan)]),
    ];
}
