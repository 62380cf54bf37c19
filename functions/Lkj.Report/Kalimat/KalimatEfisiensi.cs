using Lkj.Domain.Nilai;
using Lkj.Domain.Perbandingan;
using Lkj.Report.Naskah;

namespace Lkj.Report.Kalimat;

/// <summary>The sentences about what an objective cost beside what it reached.</summary>
internal static class KalimatEfisiensi
{
    /// <summary>Efficiency or why there is none, then the quadrant where both sides are known.</summary>
    public static IReadOnlyList<string> Sasaran(HasilPps pps) =>
    [
        pps.Efisiensi is { Efisiensi: { } efisiensi, Nilai: { } nilai }
            ? $"Efisiensi {pps.Efisiensi.Terhitung} dari {pps.Efisiensi.Jumlah} keluaran yang menunjang sasaran ini adalah {efisiensi}, dengan nilai efisiensi {new Persen(nilai).Angka()}."
            : $"Efisiensi tidak dapat dihitung: {Tulis.Bersih(pps.Efisiensi.Alasan ?? "")}.",
        pps is { Kuadran: { } kuadran, Sasaran.Rata: { } rata, Anggaran.Serapan: { } serapan }
            ? $"Dengan capaian {rata} dan serapan {serapan}, sasaran ini termasuk {NamaKuadran.Dari(kuadran)}."
            : "",
    ];
}
