using Lkj.Pdf;

namespace Lkj.Report.Pendahuluan;

/// <summary>BAB I: who the office is, why it reports, how the report is built.</summary>
internal static class BabPendahuluan
{
    /// <summary>The chapter's only section.</summary>
    public static IEnumerable<Section> Susun(Bahan bahan) =>
    [
        new Section(
        [
            new Heading(1, "Pendahuluan") { Label = "BAB I" },
            .. LatarBelakang.Susun(bahan),
            .. MaksudTujuan.Susun(bahan),
            .. TugasFungsi.Susun(bahan),
            .. GambaranUmum.Susun(bahan),
            .. Sistematika.Susun(),
        ]),
    ];
}
