using Lkj.Ingest.Berkas;
using Lkj.Ingest.Isi;

namespace Lkj.Ingest.Tests.Isi;

public class PembacaBilanganTests
{
    private static ProfilKolom Profil(params string[] kolom) => ProfilKolom.Dari([.. kolom.Select((teks, letak) => new Baris(letak + 1, new[] { new Sel(1, teks, JenisSel.Teks) }))], [(1, Persen: true)])[0];

    [Theory]
    [InlineData("87,73 %", "87.73")]
    [InlineData("94,01%", "94.01")]
    [InlineData("49.53%", "49.53")]
    [InlineData("5.19 %", "5.19")]
    [InlineData("75%", "75")]
    [InlineData("98,40", "98.40")]
    [InlineData("0.2%", "0.2")]
    [InlineData("100,00 %", "100.00")]
    [InlineData("12 persen", "12")]
    public void Percent_InEachSpelling_IsRead(string teks, string nilai) =>
        Assert.Equal(decimal.Parse(nilai, System.Globalization.CultureInfo.InvariantCulture), PembacaPersen.Baca(new Sel(1, teks, JenisSel.Teks), ProfilKolom.Kosong).Nilai);

    [Theory]
    [InlineData("lOOo/o")]
    [InlineData("too%")]
    [InlineData("%")]
    public void Percent_FromPoorScan_IsRefused(string teks) =>
        Assert.Equal("ISI-307", PembacaPersen.Baca(new Sel(1, teks, JenisSel.Teks), ProfilKolom.Kosong).Temuan!.Kode);

    [Fact]
    public void Percent_InColumnOfFractions_IsScaled() =>
        Assert.Equal(88.94m, PembacaPersen.Baca(new Sel(1, "0,8894", JenisSel.Teks), Profil("0,8894", "0,95", "1")).Nilai);

    [Fact]
    public void Percent_BelowOneAmongOthers_StaysAsWritten() =>
        Assert.Equal(0.2m, PembacaPersen.Baca(new Sel(1, "0,2", JenisSel.Teks), Profil("0,2", "75", "77,5")).Nilai);

    [Theory]
    [InlineData(new[] { "1.234", "93,79" }, "1234")]
    [InlineData(new[] { "1.234", "49.53" }, "1.234")]
    [InlineData(new[] { "1.234", "2.500" }, "1234")]
    [InlineData(new[] { "1.234", "1.234.567" }, "1234")]
    public void Ambiguous_WhereTheColumnDecides_IsRead(string[] kolom, string nilai) =>
        Assert.Equal(decimal.Parse(nilai, System.Globalization.CultureInfo.InvariantCulture), PembacaBilangan.Baca(kolom[0], Profil(kolom).Gaya).Nilai);

    [Theory]
    [InlineData(new object[] { new[] { "1.234" } })]
    [InlineData(new object[] { new[] { "1.234", "90" } })]
    [InlineData(new object[] { new[] { "1.234", "93,79", "49.53" } })]
    public void Ambiguous_WhereItDoesNot_IsAskedAbout(string[] kolom) =>
        Assert.Equal("ISI-304", PembacaBilangan.Baca(kolom[0], Profil(kolom).Gaya).Temuan!.Kode);

    [Fact]
    public void ZeroPoint_WithThreeDecimals_IsNotAmbiguous() => Assert.Equal(0.125m, PembacaBilangan.Baca("0.125", GayaAngka.Belum).Nilai);
}
