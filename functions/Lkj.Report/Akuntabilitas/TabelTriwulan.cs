using Lkj.Domain.Kinerja;
using Lkj.Domain.Nilai;
using Lkj.Pdf;
using Lkj.Report.Naskah;

namespace Lkj.Report.Akuntabilitas;

/// <summary>The quarters of an objective's indicators and what they make together.</summary>
internal static class TabelTriwulan
{
    /// <summary>The table; nothing when no indicator has quarters.</summary>
    public static IEnumerable<Block> Susun(Bahan bahan, HasilSasaran sasaran)
    {
        var indikator = sasaran.Indikator.Where(satu => satu.Perbandingan.Triwulan is { Triwulan.Count: > 0 }).ToList();
        return indikator.Count == 0 ? [] :
        [
            new Table(
                [
                    Blok.KolomNama("Indikator kinerja", 2),
                    .. Blok.Bersama("Triwulan", Blok.KolomAngka("I"), Blok.KolomAngka("II"), Blok.KolomAngka("III"), Blok.KolomAngka("IV")),
                    Blok.KolomTeks("Setahun") with { Alignment = Alignment.Right },
                ],
                [.. indikator.Select(satu => Baris(satu, satu.Perbandingan.Triwulan!))])
            {
                Caption = $"Realisasi {bahan.Tanda(sasaran)} per triwulan",
                Note = "Setiap triwulan dibaca: realisasi / target.",
            },
        ];
    }

    private static TableRow Baris(HasilIndikator indikator, HasilTriwulan hasil) => new(
    [
        Tulis.Nama(indikator.Baris),
        .. Enumerable.Range(1, 4).Select(ke => (TableCell)Satu(hasil.Triwulan.FirstOrDefault(satu => satu.Triwulan == ke))),
        (hasil.Konsolidasi.Realisasi, hasil.Cocok) switch
        {
            (null, _) => $"tidak dapat dihitung: {hasil.Konsolidasi.Alasan}",
            ({ } setahun, false) => $"{Penulisan.Desimal(setahun)}; berbeda dari realisasi setahun {Tulis.Realisasi(indikator.Baris)}",
            ({ } setahun, _) => Penulisan.Desimal(setahun),
        },
    ]);

    private static string Satu(NilaiTriwulan? triwulan) => triwulan is null ? Tulis.Kosong : $"{Angka(triwulan.Realisasi)} / {Angka(triwulan.Target)}";

    private static string Angka(decimal? nilai) => nilai is { } ada ? Penulisan.Tercatat(ada) : Tulis.Kosong;
}
