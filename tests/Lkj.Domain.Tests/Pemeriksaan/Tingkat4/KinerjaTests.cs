using Lkj.Domain.Isi;
using Lkj.Domain.Kinerja;
using Lkj.Domain.Pemeriksaan;
using Lkj.Domain.Tests.Contoh;

namespace Lkj.Domain.Tests.Pemeriksaan.Tingkat4;

public sealed class KinerjaTests
{
    [Theory]
    [InlineData("104 %", null)]
    [InlineData("104,00 %", null)]
    [InlineData("104,1 %", Keparahan.Catatan)]
    [InlineData("105 %", Keparahan.Catatan)]
    [InlineData("106 %", Keparahan.Peringatan)]
    public void CapaianTercetak_PrintedDecimals_DecideTheSeverity(string persen, Keparahan? keparahan) =>
        Assert.Equal(keparahan, Tercetak(1, persen)?.Keparahan);

    [Theory]
    [InlineData("120 %")]
    [InlineData("150,00 %")]
    public void CapaianTercetak_CappedOrUncapped_IsRight(string persen) => Assert.Null(Tercetak(2, persen));

    [Fact]
    public void CapaianTercetak_OtherCapOfOwnPolarity_IsHinted()
    {
        var temuan = Periksaan.Ukuran("KLM-402", 1, baris => baris with { CapaianTercetak = Persen("100,00 %") });
        Assert.Contains("cocok dengan polaritas maksimal dengan batas atas 100 %", Assert.Single(temuan).Tindakan, StringComparison.Ordinal);
    }

    [Fact]
    public void CapaianTercetak_MisprintedMinimalFormula_IsRecognised() =>
        Assert.Contains("(R - (R - T)) / T selalu menghasilkan 100", Tercetak(2, "100 %")!.Tindakan, StringComparison.Ordinal);

    [Fact]
    public void CapaianTidakTerhitung_MissingRealisasi_NamesTheReason()
    {
        var temuan = Assert.Single(Periksaan.Ukuran("KLM-414", 1, baris => baris with { Realisasi = null }));
        Assert.Contains("realisasi belum diisi", temuan.Diharapkan, StringComparison.Ordinal);
    }

    [Fact]
    public void CapaianTidakTerhitung_UnknownLetter_IsFound()
    {
        var huruf = new Isian<NilaiKinerja>(new NilaiKinerja(null, "XYZ"), "XYZ", new Asal("contoh.xlsx", "Pengukuran", "E2"));
        Assert.Contains("\"XYZ\"", Assert.Single(Periksaan.Ukuran("KLM-414", 1, baris => baris with { Realisasi = huruf })).Diharapkan, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Meningkatnya pelayanan", true)]
    [InlineData("Terwujudnya data pemilih", true)]
    [InlineData("Meningkatnya jumlah pemilih", false)]
    [InlineData("Meningkatnya indeks kepuasan", false)]
    [InlineData("Persentase terwujudnya data pemilih", false)]
    [InlineData("Dokumen perencanaan", false)]
    public void IndikatorBukanUkuran_StatementWithoutMeasure_IsFound(string nama, bool ditemukan) =>
        Assert.Equal(ditemukan, Periksaan.Ukuran("KLM-416", 1, baris => baris with { Indikator = baris.Indikator with { Nilai = nama } }).Count == 1);

    private static Temuan? Tercetak(int nomor, string persen) =>
        Periksaan.Ukuran("KLM-402", nomor, baris => baris with { CapaianTercetak = Persen(persen) }).SingleOrDefault();

    private static Isian<decimal>? Persen(string teks) => PembuatIsian.Persen(teks, "Pengukuran", "F2", "Capaian");
}
