using Lkj.Domain.Kinerja;
using Lkj.Domain.Nilai;
using Lkj.Domain.Pemeriksaan;
using Lkj.Pdf;
using Lkj.Report.Naskah;

namespace Lkj.Report.Akuntabilitas;

/// <summary>Indicators with target, realisasi and capaian before and after the cap; a printed capaian stands beside where it differs.</summary>
internal static class TabelCapaian
{
    /// <summary>The table; <paramref name="indikator"/> is not empty.</summary>
    public static Table Susun(string judul, IReadOnlyList<HasilIndikator> indikator, AturanKinerja aturan)
    {
        var (berbatas, tercantum) = (aturan.Batas is not null, indikator.Any(satu => Tercantum(satu) is not null));
        return new Table(
            [
                Blok.KolomNomor(),
                Blok.KolomNama("Indikator kinerja"),
                Blok.KolomAngka("Target"),
                Blok.KolomAngka("Realisasi"),
                .. berbatas ? Blok.Bersama("Capaian (%)", Blok.KolomAngka("asli"), Blok.KolomAngka("berbatas")) : [Blok.KolomAngka("Capaian asli (%)")],
                .. tercantum ? [Blok.KolomAngka("Tercantum")] : Array.Empty<TableColumn>(),
                new TableColumn("Kategori", ColumnWidth.Points(52)),
            ],
            [
                .. indikator.Index().Select(satu => new TableRow(
                [
                    Penulisan.Desimal(satu.Index + 1),
                    Tulis.Nama(satu.Item.Baris),
                    Tulis.Target(satu.Item.Baris),
                    Tulis.Realisasi(satu.Item.Baris),
                    Tulis.Angka(satu.Item.Capaian.Asli),
                    .. berbatas ? [Tulis.Angka(satu.Item.Capaian.Berbatas)] : Array.Empty<TableCell>(),
                    .. tercantum ? [Tercantum(satu.Item) ?? ""] : Array.Empty<TableCell>(),
                    satu.Item.Kategori ?? Tulis.TidakAda,
                ])),
            ])
        {
            Caption = judul,
            Note = tercantum ? "Kolom Tercantum memuat capaian pada dokumen satker yang berbeda dari hasil hitung." : null,
        };
    }

    /// <summary>The capaian that the office printed, where neither the capped nor the uncapped one explains it; else null.</summary>
    public static string? Tercantum(HasilIndikator indikator)
    {
        if (indikator.Baris.CapaianTercetak is not { } tercetak)
            return null;
        var sama = new[] { indikator.Capaian.Asli, indikator.Capaian.Berbatas }.OfType<Persen>().Any(hitung => PersenTercetak.Bandingkan(tercetak, hitung) is null);
        return sama ? null : PersenTercetak.Tulis(tercetak);
    }
}
