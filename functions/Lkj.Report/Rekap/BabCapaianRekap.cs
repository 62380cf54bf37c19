using Lkj.Domain.Nilai;
using Lkj.Domain.Rekap;
using Lkj.Pdf;
using Lkj.Report.Grafik;
using Lkj.Report.Naskah;

namespace Lkj.Report.Rekap;

/// <summary>BAB II: capaian side by side.</summary>
internal static class BabCapaianRekap
{
    /// <summary>The chapter.</summary>
    public static IEnumerable<Section> Susun(BahanRekap bahan) => [new Section([.. Isi(bahan)])];

    /// <summary>The bars of what stands side by side; nothing where there are not two to compare.</summary>
    public static IEnumerable<Block> Grafik(BahanRekap bahan, Func<BarisRekap, Persen?> nilai, string apa, string judul)
    {
        var batang = bahan.Baris.Where(satu => satu.Ada).Select(satu => GrafikCapaian.Batang(satu.Nama, nilai(satu))).ToList();
        if (batang.Count(satu => satu.Value is not null) < 2)
            return [];
        return
        [
            new BarChart(TeksPengganti.Susun($"Grafik batang {apa} {batang.Count} {bahan.Sebutan}", batang.Select(satu => $"{satu.Label} {satu.Text}")), batang)
            {
                Axis = new ChartAxis(Tulis.Awal(apa)) { Unit = "%" },
                Caption = judul,
            },
        ];
    }

    private static IEnumerable<Block> Isi(BahanRekap bahan)
    {
        yield return new Heading(1, "Capaian Kinerja") { Label = "BAB II" };
        yield return Blok.Paragraf(
            KalimatRekap.Capaian(bahan),
            KalimatRekap.Ujung(bahan, satu => satu.Capaian, bahan.Rekap.Nasional ? "Rata-rata capaian" : "Capaian"));
        if (bahan.Angka.BerCapaian == 0)
            yield break;

        yield return Kategori(bahan);
        foreach (var blok in Grafik(
            bahan, satu => satu.Capaian, bahan.Rekap.Nasional ? "rata-rata capaian" : "capaian", bahan.Rekap.Nasional ? "Rata-rata capaian satker menurut provinsi" : "Capaian menurut satker"))
        {
            yield return blok;
        }
        yield return Tabel(bahan);
    }

    private static Table Kategori(BahanRekap bahan) => new(
        [Blok.KolomNama("Kategori"), Blok.KolomAngka("Satker"), Blok.KolomAngka("Bagian (%)")],
        [.. KalimatRekap.Kategori(bahan).Select(satu => new TableRow(
            Tulis.Awal(satu.Kategori), Penulisan.Desimal(satu.Jumlah), new Persen((decimal)satu.Jumlah / bahan.Angka.BerCapaian * 100).Angka()))])
    {
        Caption = $"Satker menurut kategori capaian Tahun {bahan.Rekap.Tahun}",
    };

    private static Table Tabel(BahanRekap bahan) => new(
        [
            Blok.KolomNomor(),
            Blok.KolomNama(Tulis.Awal(bahan.Sebutan)),
            Blok.KolomAngka("Indikator mencapai target"),
            Blok.KolomAngka("PK diukur"),
            Blok.KolomAngka("PK mencapai target"),
            new TableColumn(bahan.Rekap.Nasional ? "Rata-rata capaian (%)" : "Capaian (%)", ColumnWidth.Points(56), Alignment.Right),
            new TableColumn("Kategori", ColumnWidth.Points(68)),
        ],
        [
            .. bahan.Baris.Index().Select(satu => Baris(bahan, Penulisan.Desimal(satu.Index + 1), satu.Item)),
            Baris(bahan, "", BarisRekap.Dari(bahan.Wilayah)) with { Kind = RowKind.Total },
        ])
    {
        Caption = $"Capaian kinerja menurut {bahan.Sebutan} Tahun {bahan.Rekap.Tahun}",
        Note = "PK adalah Perjanjian Kinerja. Rata-rata dihitung langsung dari semua satker, bukan dari rata-rata di atasnya.",
    };

    private static TableRow Baris(BahanRekap bahan, string nomor, BarisRekap satu) => satu.Ada
        ? new TableRow(
            nomor, satu.Nama, Dari(satu.Angka.IndikatorTercapai, satu.Angka.Indikator), Dari(satu.Angka.PerjanjianDiukur, satu.Angka.Perjanjian),
            Dari(satu.Angka.PerjanjianTercapai, satu.Angka.Perjanjian), Tulis.Angka(satu.Capaian), KalimatRekap.Kategori(bahan.Aturan, satu.Capaian))
        : new TableRow(nomor, satu.Nama, new TableCell("laporan belum tersusun") { ColumnSpan = 5 });

    private static string Dari(int bagian, int jumlah) => jumlah == 0 ? Tulis.Kosong : $"{Penulisan.Desimal(bagian)} dari {Penulisan.Desimal(jumlah)}";
}
