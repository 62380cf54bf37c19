using CsCheck;
using Lkj.Domain.Nilai;
using Lkj.Ingest.Berkas;
using Lkj.Ingest.Isi;

namespace Lkj.Ingest.Tests.Isi;

public class PembacaRupiahTests
{
    private static HasilSel<Rupiah> Baca(string teks, JenisSel jenis = JenisSel.Teks) => PembacaRupiah.Baca(new Sel(1, teks, jenis), ProfilKolom.Kosong);

    [Theory]
    [InlineData("30.151.427.000", 30_151_427_000)]
    [InlineData("Rp 30.151.427.000,-", 30_151_427_000)]
    [InlineData("Rp. 28.643.714.199", 28_643_714_199)]
    [InlineData("Rp. Rp. 24.968.882.000,-", 24_968_882_000)]
    [InlineData("Rp1.000", 1_000)]
    [InlineData("IDR 1.000", 1_000)]
    [InlineData("1.234", 1_234)]
    [InlineData("1234", 1_234)]
    [InlineData("1.234,00", 1_234)]
    [InlineData("855,830,897,000", 855_830_897_000)]
    [InlineData("(1.000)", -1_000)]
    [InlineData("Rp (1.000)", -1_000)]
    [InlineData("-1.000", -1_000)]
    [InlineData("−1.000", -1_000)]
    [InlineData("-", 0)]
    [InlineData("–", 0)]
    [InlineData("0", 0)]
    [InlineData("9223372036854775807", long.MaxValue)]
    [InlineData(" 7.053.000\u00A0", 7_053_000)]
    public void Amount_InEachSpelling_IsRead(string teks, long rupiah) => Assert.Equal(Hasil.Ada(new Rupiah(rupiah)), Baca(teks));

    [Theory]
    [InlineData("1.234.567,89", "ISI-303")]
    [InlineData("1234567.89", "ISI-303")]
    [InlineData("12.50", "ISI-303")]
    [InlineData("1,234", "ISI-304")]
    [InlineData("1.23.456", "ISI-302")]
    [InlineData("lOO", "ISI-302")]
    [InlineData("(1.000", "ISI-302")]
    [InlineData("12 ribu", "ISI-302")]
    [InlineData("9223372036854775808", "ISI-302")]
    [InlineData("99999999999999999999", "ISI-302")]
    [InlineData("99999999999999999999999999999999999", "ISI-302")]
    public void Amount_ThatIsNone_IsRefused(string teks, string kode)
    {
        var hasil = Baca(teks);

        Assert.False(hasil.Terbaca);
        Assert.Equal(kode, hasil.Temuan!.Kode);
    }

    [Fact]
    public void Amount_NotAvailable_IsMissing() => Assert.Equal(HasilSel<Rupiah>.Kosong, Baca("n/a"));

    [Fact]
    public void Amount_FromNumericCell_IsExact() => Assert.Equal(Hasil.Ada(new Rupiah(9_007_199_254_740_993)), Baca("9007199254740993", JenisSel.Angka));

    [Fact]
    public void Amount_AsPrinted_ReadsBack() =>
        Gen.Long.Sample(nilai => Baca(new Rupiah(nilai).ToString()) == Hasil.Ada(new Rupiah(nilai))
            && Baca(new Rupiah(nilai).DenganRp()) == Hasil.Ada(new Rupiah(nilai)), iter: 2_000);
}
