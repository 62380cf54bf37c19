using CsCheck;
using Lkj.Domain;
using Lkj.Domain.Isi;
using Lkj.Domain.Kinerja;
using Lkj.Domain.Nilai;
using Lkj.Domain.Tests.Contoh;
using Lkj.Pdf;
using Lkj.Report.Grafik;
using Lkj.Report.Tests.Contoh;
using Lkj.Report.Tests.Kalimat;

namespace Lkj.Report.Tests.Grafik;

public sealed class GrafikTests
{
    private static readonly IsiLaporan Berbulan = Laporan.Dari(Laporan.Beralasan.Pengajuan with
    {
        Anggaran =
        [
            Bersih.Baris(2, "076.01.CQ.6709.QGE.001", "RM", "Sosialisasi", "", "", "2.000.000.000", "1.900.000.000", "") with { Sasaran = Sasaran("Sasaran pertama") },
            Bersih.Baris(3, "076.01.WA.6710.EBA.001", "RM", "Perkantoran", "", "", "1.000.000.000", "400.000.000", "") with { Sasaran = Sasaran("Sasaran kedua") },
        ],
        Bulanan = [.. Enumerable.Range(1, 3).Select(bulan => new RealisasiBulan(bulan, Uang("200.000.000"), Uang("150.000.000")))],
    });

    [Fact]
    public void Sasaran_TahunAcak_BatangDanTeksPenggantiSamaDenganHasil() => HasilAcak.Pengajuan.Sample(
        pengajuan =>
        {
            var bahan = new Bahan(Laporan.Dari(pengajuan), []);
            foreach (var sasaran in bahan.Isi.Kinerja.Sasaran)
            {
                var grafik = GrafikCapaian.Sasaran(bahan, sasaran).Cast<BarChart>().SingleOrDefault();
                Assert.Equal(sasaran.Terhitung >= 2, grafik is not null);
                if (grafik is null)
                    continue;
                Assert.Equal(sasaran.Indikator.Select(satu => satu.Capaian.Asli?.Nilai), grafik.Bars.Select(satu => satu.Value));
                Assert.All(grafik.Bars, satu => Assert.Contains($"{satu.Label} {satu.Text}", grafik.AlternativeText, StringComparison.Ordinal));
                Assert.All(sasaran.Indikator.Zip(grafik.Bars), satu => Assert.Equal(satu.First.Capaian.Asli?.ToString() ?? "tidak dapat dihitung", satu.Second.Text));
            }
        },
        iter: 500);

    [Fact]
    public void Serapan_DuaProgram_SatuBatangUntukMasingMasing()
    {
        var grafik = Assert.IsType<BarChart>(Assert.Single(GrafikSerapan.Susun(Berbulan.Anggaran)));

        Assert.Equal(["Program CQ 95,00 %", "Program WA 40,00 %"], grafik.Bars.Select(satu => $"{satu.Label} {satu.Text}"));
    }

    [Theory]
    [InlineData("300", "Capaian asli")]
    [InlineData("301", "Capaian asli; batang yang melebihi 300 % dipotong")]
    public void Sasaran_CapaianRibuanPersen_DikatakanPadaSumbunya(string realisasi, string sumbu)
    {
        var isi = Laporan.Dari(Laporan.Kosong.Pengajuan with
        {
            Pengukuran = [.. new[] { "90", realisasi }.Select((nilai, i) => Bersih.Indikator("Pengukuran", i + 2, "Sasaran", $"Indikator {Penulisan.Desimal(i)}", "%", "100", nilai, "", Polaritas.Maksimal))],
        });

        Assert.Equal(sumbu, GrafikCapaian.Sasaran(new Bahan(isi, []), isi.Kinerja.Sasaran[0]).Cast<BarChart>().Single().Axis.Name);
    }

    [Fact]
    public void Serapan_TanpaKode_TidakDigambar() => Assert.Empty(GrafikSerapan.Susun(Laporan.OganIlir.Anggaran));

    [Fact]
    public void Kuadran_DuaSasaran_TitikDanTabelBernomorSama()
    {
        var blok = GrafikKuadran.Susun(new Bahan(Berbulan, [])).ToList();
        var (grafik, tabel) = (blok.OfType<QuadrantChart>().Single(), blok.OfType<Table>().Single());

        Assert.Equal(Berbulan.Perbandingan.Pps.Select(satu => (satu.Anggaran!.Serapan!.Value.Nilai, satu.Sasaran.Rata!.Value.Nilai)), grafik.Points);
        Assert.Equal(["1 90,32 95,00", "2 100,00 40,00"], tabel.Rows.Select(baris => $"{Sel(baris, 0)} {Sel(baris, 2)} {Sel(baris, 3)}"));
        Assert.Contains("nomor 2 capaian 100,00 % dan serapan 40,00 %, kinerja tinggi dengan serapan rendah", grafik.AlternativeText, StringComparison.Ordinal);
    }

    [Fact]
    public void Kuadran_TanpaAnggaranSasaran_TidakAda() => Assert.Empty(GrafikKuadran.Susun(new Bahan(Laporan.OganIlir, [])));

    [Fact]
    public void Kuadran_SemuaTitikSama_TetapDapatDicetak()
    {
        var isi = Laporan.Dari(Laporan.Kosong.Pengajuan with
        {
            Pengukuran = [.. Enumerable.Range(1, 24).Select(nomor => Bersih.Indikator("Pengukuran", nomor, $"Sasaran {Penulisan.Desimal(nomor)}", $"Indikator {Penulisan.Desimal(nomor)}", "%", "100", "90", "", Polaritas.Maksimal))],
            Anggaran = [.. Enumerable.Range(1, 24).Select(nomor => Bersih.Baris(nomor, "", "", "Baris", "", "", "100", "90", "") with { Sasaran = Sasaran($"Sasaran {Penulisan.Desimal(nomor)}") })],
        });

        Assert.Equal(24, GrafikKuadran.Susun(new Bahan(isi, [])).OfType<QuadrantChart>().Single().Points.Count);
        Assert.NotEmpty(PerakitPdf.Rakit(isi));
    }

    [Fact]
    public void Bulanan_TigaBulan_GarisBerhentiDiMaret()
    {
        var grafik = Assert.IsType<LineChart>(Assert.Single(GrafikBulanan.Susun(Berbulan.Anggaran)));

        Assert.Equal([150m, 300m, 450m, .. Enumerable.Repeat((decimal?)null, 9)], grafik.Series[0].Values);
        Assert.Equal(["Realisasi 450", "Rencana 600"], grafik.Series.Select(satu => $"{satu.Name} {satu.LastText}"));
        Assert.Contains("Maret realisasi Rp 450.000.000, rencana Rp 600.000.000", grafik.AlternativeText, StringComparison.Ordinal);
    }

    [Fact]
    public void Susun_Gambar_BernomorUrutDanTerdaftar()
    {
        var blok = PenyusunLaporan.Susun(Berbulan).Sections.SelectMany(bagian => bagian.Blocks).ToList();
        var judul = blok.OfType<Drawing>().Select(satu => satu.Caption).OfType<string>().Where(satu => satu.Contains("3.", StringComparison.Ordinal)).ToList();

        Assert.Equal(Enumerable.Range(1, 3).Select(nomor => $"Gambar\u00A03.{Penulisan.Desimal(nomor)}"), judul.Select(satu => satu.Split(' ')[0]));
        Assert.Contains(blok, satu => satu is Contents { Of: ContentsKind.Figures });
    }

    [Fact]
    public void Susun_TanpaGambar_TanpaDaftarGambar() =>
        Assert.DoesNotContain(PenyusunLaporan.Susun(Laporan.Kosong).Sections.SelectMany(bagian => bagian.Blocks), satu => satu is Contents { Of: ContentsKind.Figures } or Drawing);

    private static Isian<string> Sasaran(string nama) => PembuatIsian.Teks(nama, "Anggaran", "K2")!;

    private static Isian<Rupiah> Uang(string teks) => PembuatIsian.Uang(teks, "Bulanan", "B2", "Realisasi");

    private static string Sel(TableRow baris, int kolom) => string.Concat(baris.Cells[kolom].Runs.Select(satu => satu.Text));
}
