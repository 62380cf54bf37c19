using Lkj.Domain;
using Lkj.Domain.Perbandingan;
using Lkj.Pdf;
using Lkj.Report.Akuntabilitas;
using Lkj.Report.Naskah;
using Lkj.Report.Penutup;
using Lkj.Report.Tests.Contoh;

namespace Lkj.Report.Tests.Akuntabilitas;

public sealed class BabAkuntabilitasTests
{
    [Theory]
    [InlineData("OganIlir")]
    [InlineData("Separuh")]
    [InlineData("Beralasan")]
    public void Susun_SetiapSasaran_TujuhPerbandinganBerisiAtauDisebut(string nama)
    {
        var isi = Laporan.Bernama(nama);
        var bahan = new Bahan(isi, []);
        var teks = Teks(CapaianSasaran.Susun(bahan));

        foreach (var pps in isi.Perbandingan.Pps)
        {
            Assert.Equal(Enum.GetValues<Unsur>(), pps.Unsur.Select(satu => satu.Unsur));
            Assert.All(pps.Unsur, satu => Assert.True(
                satu.AdaSebagian ? IsiUnsur.Susun(bahan, pps, satu.Unsur).Any() : teks.Contains(NamaUnsur.Dari(satu.Unsur), StringComparison.OrdinalIgnoreCase), satu.Unsur.ToString()));
        }
    }

    [Fact]
    public void Susun_UnsurSebagian_MenyebutUntukBerapaIndikator()
    {
        var pengajuan = Laporan.Beralasan.Pengajuan;
        var isi = Laporan.Dari(pengajuan with { Pengukuran = [.. pengajuan.Pengukuran.Select((satu, i) => satu with { Sasaran = pengajuan.Pengukuran[0].Sasaran, ProgramPendukung = i == 0 ? satu.ProgramPendukung : null })] });

        Assert.Contains("nalisis program dan kegiatan penunjang (ada untuk 1 dari 2 indikator)", Teks(CapaianSasaran.Susun(new Bahan(isi, []))), StringComparison.Ordinal);
    }

    [Fact]
    public void Susun_Beralasan_PenyebabUpayaDanSumberDalamSatuBaris()
    {
        var tabel = Tabel(Laporan.Beralasan, "Penyebab, upaya, dan sumber data Sasaran 1");

        Assert.Equal(
            ["Partisipasi pemilih", "belum tercapai, 7,5 poin persen di bawah target", "Jarak ke tempat pemungutan suara jauh.", "Menambah tempat pemungutan suara.", "Rekapitulasi (eksternal)"],
            Sel(Assert.Single(tabel.Rows)));
    }

    [Fact]
    public void Susun_NarasiDenganRujukan_BerdiriPadaSasarannya()
    {
        var teks = Teks(Semua(Laporan.Beralasan));

        Assert.Matches(@"(?s)Sasaran pertama.*Uraian tentang yang pertama\..*Sasaran kedua.*Satu kendaraan dipakai bersama\..*Uraian tentang semuanya\..*Saran evaluator", teks);
        Assert.Single(teks.Split('\n'), baris => baris.Contains("Uraian tentang yang pertama.", StringComparison.Ordinal));
    }

    [Fact]
    public void Susun_RujukanSama_HambatanBerdampinganDenganSaran()
    {
        var blok = HambatanSaran.Susun(new Bahan(Laporan.Beralasan, [])).ToList();

        Assert.Equal(["Jaringan", "Jaringan sering putus.", "Jaringan cadangan disewa."], Sel(Assert.Single(blok.OfType<Table>().Single().Rows)));
        Assert.Contains("Hambatan lainnya.", Teks(blok), StringComparison.Ordinal);
        Assert.DoesNotContain("belum diisi", Teks(blok), StringComparison.Ordinal);
    }

    [Fact]
    public void Susun_RevisiDipa_BerurutMenurutNomornya() =>
        Assert.Equal(["DIPA awal", "Revisi ke-1"], Tabel(Laporan.Beralasan, "DIPA dan revisinya").Rows.Select(baris => Sel(baris)[0]));

    [Fact]
    public void Susun_SangatBanyakBaris_RincianBerhentiPadaKeluaran()
    {
        var tabel = Tabel(Laporan.Besar, "Realisasi anggaran Tahun 2022 sampai dengan rincian output");

        Assert.StartsWith("Anggaran terdiri atas 600 baris", tabel.Note, StringComparison.Ordinal);
        Assert.Equal(["CQ.6000.QGE.001", "1.000.000", "900.000"], Sel(tabel.Rows.Single(baris => Sel(baris)[0] == "CQ.6000.QGE.001")).Where((_, kolom) => kolom is 0 or 2 or 3));
        Assert.DoesNotContain(Semua(Laporan.Besar).OfType<Table>(), satu => satu.Caption == "Realisasi anggaran Tahun 2022 menurut baris");
    }

    [Fact]
    public void Susun_TargetDiketik_DicetakSepertiDiketik() =>
        Assert.Contains("77,5 %", Sel(Tabel(Laporan.Beralasan, "Capaian indikator Sasaran 1").Rows[0]));

    [Fact]
    public void Susun_LangkahKosong_PenutupMemuatUpayaIndikator() => Assert.Contains(
        "Partisipasi pemilih: Menambah tempat pemungutan suara.",
        Teks(BabPenutup.Susun(new Bahan(Laporan.Beralasan, [])).Single().Blocks), StringComparison.Ordinal);

    private static IReadOnlyList<Block> Semua(IsiLaporan isi) => [.. BabAkuntabilitas.Susun(new Bahan(isi, [])).SelectMany(bagian => bagian.Blocks)];

    private static Table Tabel(IsiLaporan isi, string judul) => Semua(isi).OfType<Table>().Single(tabel => tabel.Caption == judul);

    private static IReadOnlyList<string> Sel(TableRow baris) => [.. baris.Cells.Select(sel => string.Concat(sel.Runs.Select(satu => satu.Text)))];

    private static string Teks(IEnumerable<Block> blok)
    {
        List<string> semua = [];
        PetaTeks.Petakan(new PdfDocument { Title = "", Created = DateTimeOffset.UnixEpoch, Sections = [new Section([.. blok])] }, teks =>
        {
            semua.Add(teks);
            return teks;
        });
        return string.Join('\n', semua);
    }
}
