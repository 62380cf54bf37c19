using Lkj.Domain;
using Lkj.Domain.Perbandingan;
using Lkj.Pdf;
using Lkj.Report.Lampiran;
using Lkj.Report.Tests.Contoh;

namespace Lkj.Report.Tests.Lampiran;

public sealed class LampiranTests
{
    [Theory]
    [InlineData("OganIlir")]
    [InlineData("Separuh")]
    [InlineData("Besar")]
    public void Temuan_SetiapLaporan_JumlahTabelSamaDenganTemuan(string nama)
    {
        var isi = Laporan.Bernama(nama);
        var jumlah = Tabel(LampiranTemuan.Susun(new Bahan(isi, []))).Where(tabel => tabel.Caption!.StartsWith("Temuan", StringComparison.Ordinal))
            .SelectMany(tabel => tabel.Rows).Sum(baris => int.Parse(Sel(baris, 1).Replace(".", "", StringComparison.Ordinal), System.Globalization.CultureInfo.InvariantCulture));

        Assert.Equal(isi.Temuan.Count, jumlah);
    }

    [Fact]
    public void Kelengkapan_Contoh_SamaDenganDaftarEvaluasi()
    {
        var tabel = Tabel(LampiranKelengkapan.Susun(new Bahan(Laporan.OganIlir, [])));
        var keadaan = tabel[0].Rows.Where(baris => baris.Kind == RowKind.Body).Select(baris => (Sel(baris, 0), Sel(baris, 1)));

        Assert.Equal(
            Laporan.OganIlir.Perbandingan.Evaluasi.Select(satu => (satu.Butir, satu.Keadaan)),
            keadaan.Select(satu => (satu.Item1, satu.Item2 switch
            {
                "ada" => KeadaanButir.Ada,
                "ada sebagian" => KeadaanButir.Sebagian,
                "belum ada" => KeadaanButir.BelumAda,
                _ => KeadaanButir.TidakDapatDiputuskan,
            })));
        Assert.Equal(7, tabel[1].Rows.Count);
        Assert.Equal(1 + Laporan.OganIlir.Kinerja.Sasaran.Count, tabel[1].Columns.Count);
    }

    [Fact]
    public void Kelengkapan_BanyakSasaran_TujuhBarisDuaKolom()
    {
        var tabel = Tabel(LampiranKelengkapan.Susun(new Bahan(Laporan.Besar, [])))[1];

        Assert.Equal((7, 2), (tabel.Rows.Count, tabel.Columns.Count));
    }

    [Fact]
    public void Perjanjian_PihakBelumDiisi_DisebutBelumDiisi() => Assert.Equal(
        ["Pihak pertama Siti Contoh Sekretaris", "Pihak kedua belum diisi belum diisi"],
        Tabel(LampiranPerjanjian.Susun(new Bahan(Laporan.Bersih, [])))[0].Rows.Select(baris => string.Join(' ', Enumerable.Range(0, 3).Select(kolom => Sel(baris, kolom)))));

    private static IReadOnlyList<Table> Tabel(IEnumerable<Block> blok) => [.. blok.OfType<Table>()];

    private static string Sel(TableRow baris, int kolom) => string.Concat(baris.Cells[kolom].Runs.Select(satu => satu.Text));
}
