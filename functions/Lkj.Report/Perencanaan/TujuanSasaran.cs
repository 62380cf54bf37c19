using Lkj.Domain.Isi;
using Lkj.Domain.Nilai;
using Lkj.Pdf;
using Lkj.Report.Naskah;

namespace Lkj.Report.Perencanaan;

/// <summary>BAB II B, first half: aims, objectives and the indicators of the plan.</summary>
internal static class TujuanSasaran
{
    /// <summary>Aims as a list, objectives with their indicators as a table.</summary>
    public static IEnumerable<Block> Susun(Bahan bahan)
    {
        var (tujuan, sasaran, indikator) = (bahan.Renstra(JenisRenstra.Tujuan), bahan.Renstra(JenisRenstra.Sasaran), bahan.Renstra(JenisRenstra.Indikator));
        yield return new Heading(2, "Tujuan, Sasaran, Program, dan Kegiatan") { Label = "B." };
        if (tujuan.Count + sasaran.Count + indikator.Count == 0)
        {
            yield return Blok.BelumAda("Tujuan dan sasaran Renstra belum diisi", "Tujuan, sasaran strategis, dan indikatornya diisi pada lembar Renstra.");
            yield break;
        }

        if (tujuan.Count > 0)
        {
            yield return new Paragraph("Tujuan yang ditetapkan dalam Renstra adalah sebagai berikut.");
            yield return Blok.Bernomor(tujuan.Select(baris => baris.Uraian.Nilai));
        }

        if (sasaran.Count + indikator.Count > 0)
        {
            yield return new Paragraph("Tujuan tersebut dijabarkan menjadi sasaran strategis dengan indikator pada tabel berikut.");
            yield return Tabel(bahan, sasaran, indikator);
        }
    }

    private static Table Tabel(Bahan bahan, IReadOnlyList<BarisRenstra> sasaran, IReadOnlyList<BarisRenstra> indikator)
    {
        var bertarget = indikator.Any(baris => baris.TargetAkhir is not null);
        var kolom = bertarget ? 3 : 2;
        var nama = sasaran.Select(baris => Tulis.Bersih(baris.Uraian.Nilai))
            .Concat(indikator.Select(baris => Tulis.Bersih(baris.Induk ?? "")))
            .Distinct(StringComparer.OrdinalIgnoreCase);
        var anak = indikator.Index().ToLookup(satu => Tulis.Bersih(satu.Item.Induk ?? ""), StringComparer.OrdinalIgnoreCase);
        var satuan = bahan.Pengajuan.Pengukuran.Concat(bahan.Pengajuan.PerjanjianKinerja).ToLookup(baris => Tulis.Bersih(baris.Indikator.Nilai), baris => baris.Satuan, StringComparer.OrdinalIgnoreCase);
        // The plan has no column of units; one that is not in the tables of the year keeps its sign.
        string Satuan(BarisRenstra baris) => satuan[Tulis.Bersih(baris.Uraian.Nilai)].FirstOrDefault() ?? (baris.TargetAkhir?.Teks.EndsWith('%') == true ? "%" : "");
        return new Table(
            [Blok.KolomNomor(), Blok.KolomNama("Sasaran strategis dan indikator"), .. bertarget ? [Blok.KolomAngka("Target akhir Renstra")] : Array.Empty<TableColumn>()],
            [
                .. nama.SelectMany(satu => (IEnumerable<TableRow>)
                [
                    Blok.Kelompok(satu.Length > 0 ? satu : "Tanpa sasaran", kolom),
                    .. anak.Contains(satu)
                        ? anak[satu].Select(baris => Baris(Penulisan.Desimal(baris.Index + 1), baris.Item.Uraian.Nilai, Tulis.Target(baris.Item.TargetAkhir?.Nilai, Satuan(baris.Item)), bertarget))
                        : [Baris(Tulis.Kosong, "Belum ada indikator untuk sasaran ini", Tulis.Kosong, bertarget)],
                ]),
            ])
        {
            Caption = "Sasaran strategis dan indikator Renstra",
            Note = bertarget ? null : "Target akhir Renstra belum ada dalam data yang diserahkan.",
        };
    }

    private static TableRow Baris(string nomor, string uraian, string target, bool bertarget) =>
        bertarget ? new(nomor, Tulis.Bersih(uraian), target) : new(nomor, Tulis.Bersih(uraian));
}
