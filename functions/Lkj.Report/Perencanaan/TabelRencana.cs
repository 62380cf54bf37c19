using Lkj.Domain.Isi;
using Lkj.Domain.Nilai;
using Lkj.Pdf;
using Lkj.Report.Naskah;

namespace Lkj.Report.Perencanaan;

/// <summary>A table of promises: indicators with targets under their objectives (RKT, Perjanjian Kinerja).</summary>
internal static class TabelRencana
{
    /// <summary>The table; <paramref name="baris"/> is not empty.</summary>
    public static Table Susun(string judul, IReadOnlyList<BarisIndikator> baris) => new(
        [Blok.KolomNomor(), Blok.KolomNama("Sasaran dan indikator kinerja"), Blok.KolomAngka("Target")],
        [
            .. baris.Index()
                .GroupBy(satu => Tulis.Bersih(satu.Item.Sasaran?.Nilai ?? ""))
                .SelectMany(sasaran => (IEnumerable<TableRow>)
                [
                    .. sasaran.Key.Length > 0 ? new[] { Blok.Kelompok(sasaran.Key, 3) } : [],
                    .. sasaran.Select(satu => new TableRow(Penulisan.Desimal(satu.Index + 1), Tulis.Nama(satu.Item), Tulis.Target(satu.Item))),
                ]),
        ])
    {
        Caption = judul,
    };
}
