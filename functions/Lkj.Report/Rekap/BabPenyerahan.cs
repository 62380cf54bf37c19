using Lkj.Domain.Nilai;
using Lkj.Domain.Rekap;
using Lkj.Pdf;
using Lkj.Report.Naskah;

namespace Lkj.Report.Rekap;

/// <summary>BAB I: who has handed in, and who is missing by name.</summary>
internal static class BabPenyerahan
{
    /// <summary>The chapter.</summary>
    public static IEnumerable<Section> Susun(BahanRekap bahan) => [new Section([.. Isi(bahan)])];

    private static IEnumerable<Block> Isi(BahanRekap bahan)
    {
        yield return new Heading(1, "Penyerahan Laporan") { Label = "BAB I" };
        yield return Blok.Paragraf(
            KalimatRekap.Penyerahan(bahan),
            KalimatRekap.Pengesahan(bahan),
            "Satker yang laporannya belum tersusun tidak dihitung sebagai nol: satker itu disebut di bawah ini dan tidak ikut dijumlahkan atau dirata-ratakan.");
        if (bahan.Rekap.Nasional)
            yield return PerProvinsi(bahan);
        if (!bahan.Wilayah.Belum.Any())
            yield break;

        yield return new Heading(2, "Satker yang Laporannya Belum Tersusun");
        yield return new Table([Blok.KolomTeks("Kode") with { Width = ColumnWidth.Fit }, Blok.KolomNama("Satker")], [.. Belum(bahan.Rekap)])
        {
            Caption = "Satker yang laporannya belum tersusun",
        };
    }

    private static Table PerProvinsi(BahanRekap bahan) => new(
        [Blok.KolomNomor(), Blok.KolomNama("Provinsi"), Blok.KolomAngka("Satker"), Blok.KolomAngka("Tersusun"), Blok.KolomAngka("Disahkan"), Blok.KolomAngka("Draf"), Blok.KolomAngka("Belum")],
        [
            .. bahan.Rekap.Bagian.Index().Select(satu => Baris(Penulisan.Desimal(satu.Index + 1), satu.Item)),
            Baris("", bahan.Wilayah) with { Kind = RowKind.Total },
        ])
    {
        Caption = "Laporan yang tersusun menurut provinsi",
    };

    private static TableRow Baris(string nomor, RekapWilayah wilayah) => new(
        nomor, wilayah.Nama, Penulisan.Desimal(wilayah.Angka.Satker), Penulisan.Desimal(wilayah.Angka.Masuk),
        Penulisan.Desimal(wilayah.Angka.Disahkan), Penulisan.Desimal(wilayah.Angka.Masuk - wilayah.Angka.Disahkan), Penulisan.Desimal(wilayah.Angka.Satker - wilayah.Angka.Masuk));

    private static IEnumerable<TableRow> Belum(HasilRekap rekap) =>
        (rekap.Nasional ? rekap.Bagian : [rekap.Seluruhnya]).Where(wilayah => wilayah.Belum.Any()).SelectMany(wilayah =>
            (rekap.Nasional ? new[] { Blok.Kelompok($"{wilayah.Nama} ({wilayah.Belum.Count()})", 2) } : []).Concat(wilayah.Belum.Select(satu => new TableRow(satu.Kode.Nilai, satu.Nama))));
}
