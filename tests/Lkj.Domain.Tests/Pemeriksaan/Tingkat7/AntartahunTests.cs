using Lkj.Domain.Isi;
using Lkj.Domain.Kinerja;
using Lkj.Domain.Nilai;
using Lkj.Domain.Pemeriksaan;
using Lkj.Domain.Tests.Contoh;

namespace Lkj.Domain.Tests.Pemeriksaan.Tingkat7;

public sealed class AntartahunTests
{
    private static readonly Pengajuan TahunIni = Bersih.Pengajuan;
    private static readonly Pengajuan TahunLalu = TahunIni with { Identitas = TahunIni.Identitas with { Tahun = new TahunAnggaran(2021) } };

    [Fact]
    public void Periksa_SameFiguresAsTheYearBefore_FindsNothing() => Assert.Empty(Pemeriksa.Periksa(TahunIni, TahunLalu));

    [Theory]
    [InlineData("51,7", null)]
    [InlineData("51,6", "berubah 50,19 %")]
    [InlineData("155", null)]
    [InlineData("155,1", "berubah 50,03 %")]
    [InlineData("0", null)]
    public void PerubahanTarget_BeyondTheThreshold_IsQuestioned(string dulu, string? berubah)
    {
        var temuan = Temuan("THN-701", Lalu(0, baris => baris with { Target = PembuatIsian.Target(dulu, "Pengukuran", "D2") }));
        // 77,5 this year; a change is measured against the year before.
        Assert.Equal(berubah is not null, temuan.Count > 0);
        Assert.All(temuan, satu => Assert.Contains(berubah!, satu.Diharapkan, StringComparison.Ordinal));
    }

    [Fact]
    public void PerubahanRealisasi_BeyondTheThreshold_NamesBothYears()
    {
        var temuan = Assert.Single(Temuan("THN-702", Lalu(0, baris => baris with { Realisasi = PembuatIsian.Realisasi("8,06", "Pengukuran", "E2") })));
        Assert.Equal("E2", temuan.Tempat!.Sel);
        Assert.Contains("2021, yaitu 8,06 % (berubah 900,00 %, sedangkan ambangnya 50 %)", temuan.Diharapkan, StringComparison.Ordinal);
    }

    [Fact]
    public void IndikatorHilang_NameThatNoTableHas_IsNamed()
    {
        var temuan = Assert.Single(Temuan("THN-703", TahunLalu with { Pengukuran = [.. TahunLalu.Pengukuran, TahunLalu.Pengukuran[0] with { Indikator = PembuatIsian.Teks("Indeks kepuasan layanan", "Pengukuran", "B9")! }] }));
        Assert.Contains("Indeks kepuasan layanan", temuan.Diharapkan, StringComparison.Ordinal);
        Assert.Equal("Pengukuran", temuan.Tempat!.Lembar);
    }

    [Fact]
    public void SatuanBerubah_OtherUnit_IsFoundInsteadOfAChange()
    {
        var lalu = Lalu(0, baris => baris with { Satuan = "orang", Target = PembuatIsian.Target("9000", "Pengukuran", "D2") });
        Assert.Single(Temuan("THN-704", lalu));
        Assert.Empty(Temuan("THN-701", lalu));
    }

    [Fact]
    public void RiwayatBerbeda_FigureThatItsOwnReportStatesOtherwise_IsFound()
    {
        var ukuran = TahunIni.Pengukuran[0];
        var riwayat = new BarisRiwayat(ukuran.Indikator, new TahunAnggaran(2021), "%", ukuran.Target, PembuatIsian.Realisasi("80,7", "Tahun Sebelumnya", "E2"));
        var temuan = Assert.Single(Pemeriksa.Periksa(TahunIni with { Riwayat = [riwayat] }, TahunLalu));
        Assert.Equal(("THN-705", "E2"), (temuan.Kode, temuan.Tempat!.Sel));
        Assert.Contains("80,6 menurut pengajuan tahun 2021", temuan.Diharapkan, StringComparison.Ordinal);
    }

    [Fact]
    public void Periksa_WithoutASubmissionOfTheYearBefore_TakesItsOwnHistory()
    {
        var ukuran = TahunIni.Pengukuran[0];
        var riwayat = new BarisRiwayat(ukuran.Indikator, new TahunAnggaran(2021), "%", PembuatIsian.Target("10", "Tahun Sebelumnya", "D2"), null);
        Assert.Equal(["THN-701"], Pemeriksa.Periksa(TahunIni with { Riwayat = [riwayat] }).Select(satu => satu.Kode));
        Assert.Empty(Pemeriksa.Periksa(TahunIni with { Riwayat = [riwayat with { Tahun = new TahunAnggaran(2020) }] }));
    }

    private static IReadOnlyList<Temuan> Temuan(string kode, Pengajuan lalu) => [.. Pemeriksa.Periksa(TahunIni, lalu).Where(satu => satu.Kode == kode)];

    private static Pengajuan Lalu(int nomor, Func<BarisIndikator, BarisIndikator> ubah) =>
        TahunLalu with { Pengukuran = [.. TahunLalu.Pengukuran.Select((baris, i) => i == nomor ? ubah(baris) : baris)] };
}
