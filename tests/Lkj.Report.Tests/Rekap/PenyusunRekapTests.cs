using Lkj.Domain.Nilai;
using Lkj.Pdf;
using Lkj.Pdf.Tests.Conformance;
using Lkj.Report.Rekap;
using Lkj.Report.Tests.Contoh;

namespace Lkj.Report.Tests.Rekap;

public sealed class PenyusunRekapTests
{
    public static TheoryData<string> Semua => ["Provinsi", "Nasional", "Kosong", "Penuh"];

    [Theory]
    [MemberData(nameof(Semua))]
    public void Pdf_DuaKali_ByteSama(string nama) => Assert.Equal(PenyusunRekap.Pdf(RekapContoh.Bernama(nama)), PenyusunRekap.Pdf(RekapContoh.Bernama(nama)));

    [Theory]
    [MemberData(nameof(Semua))]
    public void Pdf_SetiapRekap_MematuhiAturanFormat(string nama) => Assert.Empty(ConformanceCheck.Findings(PenyusunRekap.Pdf(RekapContoh.Bernama(nama))));

    [Theory]
    [MemberData(nameof(Semua))]
    public void Susun_SetiapRekap_TidakMencetakTabelKosong(string nama) =>
        Assert.All(PenyusunRekap.Susun(RekapContoh.Bernama(nama)).Sections.SelectMany(bagian => bagian.Blocks).OfType<Table>(), tabel => Assert.True(tabel.Rows.Count > 0, tabel.Caption));

    [Fact]
    public void Pdf_Provinsi_MenyebutSetiapSatkerYangBelum()
    {
        var teks = TeksPdf.Baca(PenyusunRekap.Pdf(RekapContoh.Provinsi));

        Assert.NotEmpty(RekapContoh.Provinsi.Seluruhnya.Belum);
        Assert.All(RekapContoh.Provinsi.Seluruhnya.Belum, satu => Assert.Matches($"{satu.Kode} {satu.Nama}", teks));
    }

    [Fact]
    public void Pdf_Nasional_MemuatSetiapLaporan()
    {
        var rekap = RekapContoh.Nasional;
        var teks = TeksPdf.Baca(PenyusunRekap.Pdf(rekap));

        Assert.All(rekap.Seluruhnya.Satker, satu => Assert.Contains(satu.Kode.Nilai, teks, StringComparison.Ordinal));
        Assert.Contains(rekap.Seluruhnya.Angka.Jumlah.Pagu.DenganRp(), teks, StringComparison.Ordinal);
        Assert.Contains($"{rekap.Seluruhnya.Angka.Masuk} dari {rekap.Seluruhnya.Angka.Satker}", teks, StringComparison.Ordinal);
    }

    [Fact]
    public void Pdf_Nasional_MenyebutBerapaYangDisahkanDanYangMasihDraf()
    {
        var angka = RekapContoh.Nasional.Seluruhnya.Angka;
        var teks = TeksPdf.Baca(PenyusunRekap.Pdf(RekapContoh.Nasional));

        Assert.InRange(angka.Disahkan, 1, angka.Masuk - 1);
        Assert.Contains($"{angka.Disahkan} sudah disahkan dan {angka.Masuk - angka.Disahkan} masih berupa draf", teks, StringComparison.Ordinal);
        Assert.Matches($@"{angka.Satker} {angka.Masuk} {angka.Disahkan} {angka.Masuk - angka.Disahkan} {angka.Satker - angka.Masuk}", teks);
    }

    [Theory]
    [InlineData(true, "Laporan itu sudah disahkan.")]
    [InlineData(false, "Laporan itu masih berupa draf dan belum disahkan.")]
    public void Pdf_SatuLaporan_DisebutDalamBentukTunggal(bool disahkan, string kalimat)
    {
        var teks = TeksPdf.Baca(PenyusunRekap.Pdf(RekapContoh.Satu(disahkan)));

        Assert.Contains(kalimat, teks, StringComparison.Ordinal);
        Assert.DoesNotContain("Seluruh 1", teks, StringComparison.Ordinal);
    }

    [Fact]
    public void Pdf_Kosong_TidakMenyebutPengesahan() => Assert.DoesNotContain("disahkan", TeksPdf.Baca(PenyusunRekap.Pdf(RekapContoh.Kosong)), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Semua))]
    public void Pdf_Diterbitkan_MemuatCaraMemeriksaDanMematuhiAturanFormat(string nama)
    {
        var terbit = new PenerbitanRekap(new Uri("https://lkj.contoh.example/api/laporan/periksa"), new KodeSatker("654336"), 20200115, new string('a', 64));
        var pdf = PenyusunRekap.Pdf(RekapContoh.Bernama(nama), terbit);
        Assert.Empty(ConformanceCheck.Findings(pdf));
        var teks = TeksPdf.Baca(pdf);
        Assert.Contains("Pemeriksaan Keaslian", teks, StringComparison.Ordinal);
        Assert.Contains("20200115", teks, StringComparison.Ordinal);
        Assert.DoesNotContain("Pemeriksaan Keaslian", TeksPdf.Baca(PenyusunRekap.Pdf(RekapContoh.Bernama(nama))), StringComparison.Ordinal);
    }

    [Fact]
    public void Pdf_Kosong_BukanNolRupiah()
    {
        var teks = TeksPdf.Baca(PenyusunRekap.Pdf(RekapContoh.Kosong));

        Assert.Contains("Belum ada dari 18 satker", teks, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"Rp 0\b|\b0,00 %", teks);
    }

    [Fact]
    public void Pdf_Penuh_TidakMenyebutYangBelum() =>
        Assert.DoesNotContain("Belum Tersusun", TeksPdf.Baca(PenyusunRekap.Pdf(RekapContoh.Penuh)), StringComparison.Ordinal);
}
