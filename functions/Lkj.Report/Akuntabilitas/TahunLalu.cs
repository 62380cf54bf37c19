using Lkj.Domain.Kinerja;
using Lkj.Domain.Nilai;
using Lkj.Pdf;
using Lkj.Report.Kalimat;
using Lkj.Report.Naskah;

namespace Lkj.Report.Akuntabilitas;

/// <summary>Second comparison: each indicator over the years, all measured by the rule set of the year that is reported.</summary>
internal static class TahunLalu
{
    /// <summary>Sentence and table of the indicators that have an earlier year; nothing when none has.</summary>
    public static IEnumerable<Block> Susun(Bahan bahan, HasilSasaran sasaran)
    {
        var indikator = sasaran.Indikator.Where(satu => satu.Perbandingan.TahunLalu.Any(lalu => lalu.Realisasi is not null)).ToList();
        return indikator.Count == 0 ? [] :
        [
            Blok.Berjudul("Perbandingan dengan tahun-tahun sebelumnya", KalimatPerbandingan.TahunLalu(indikator)),
            new Table(
                [
                    Blok.KolomNama("Tahun"), Blok.KolomAngka("Target"), Blok.KolomAngka("Realisasi"), Blok.KolomAngka("Capaian asli (%)"), Blok.KolomAngka("Perubahan realisasi"),
                    Blok.KolomTeks("Arah"),
                ],
                [.. indikator.SelectMany(Baris)])
            {
                Caption = $"Perkembangan indikator {bahan.Tanda(sasaran)}",
                Note = "Capaian semua tahun dihitung dengan aturan tahun laporan agar dapat dibandingkan.",
            },
        ];
    }

    private static IEnumerable<TableRow> Baris(HasilIndikator indikator) =>
    [
        Blok.Kelompok(Tulis.Nama(indikator.Baris), 6),
        .. indikator.Perbandingan.TahunLalu.Reverse().Append(indikator.Perbandingan.TahunIni).Select(tahun => new TableRow(
            tahun.Tahun.ToString(),
            Tulis.Target(tahun.Target, indikator.Baris.Satuan),
            Tulis.Nilai(tahun.Realisasi, indikator.Baris.Satuan),
            Tulis.Angka(tahun.Capaian.Asli),
            tahun.Perubahan is { } ubah ? $"{(ubah > 0 ? "+" : "")}{Penulisan.Desimal(ubah)}" : Tulis.Kosong,
            tahun.Arah switch
            {
                ArahPerubahan.Membaik => "membaik",
                ArahPerubahan.Menurun => "memburuk",
                ArahPerubahan.Tetap => "tetap",
                _ => Tulis.Kosong,
            })),
    ];
}
