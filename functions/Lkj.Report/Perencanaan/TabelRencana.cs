using Lkj.Domain.Anggaran;
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

    /// <summary>The agreed money per programme, as the sheet of the agreement lists it; nothing when no line of the budget names a programme.</summary>
    public static IEnumerable<Block> Anggaran(Bahan bahan)
    {
        var program = bahan.Isi.Anggaran.Jalur.Where(satu => satu.Tingkat == TingkatAnggaran.Program).ToList();
        return program.Count == 0 ? [] :
        [
            new Table(
                [Blok.KolomNomor(), Blok.KolomNama("Program"), Blok.KolomAngka("Anggaran (Rp)")],
                [
                    .. program.Index().Select(satu => new TableRow(Penulisan.Desimal(satu.Index + 1), NamaSimpul.Dari(satu.Item), satu.Item.Jumlah.Pagu.ToString())),
                    new TableRow(new TableCell("Jumlah") { ColumnSpan = 2 }, bahan.Isi.Anggaran.Jumlah.Pagu.ToString()) { Kind = RowKind.Total },
                ])
            {
                Caption = $"Anggaran program yang mendukung Perjanjian Kinerja Tahun {bahan.Identitas.Tahun}",
            },
        ];
    }
}
