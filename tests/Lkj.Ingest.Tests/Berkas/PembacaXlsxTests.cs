using Lkj.Ingest.Berkas;
using Lkj.Ingest.Katalog;

namespace Lkj.Ingest.Tests.Berkas;

public class PembacaXlsxTests
{
    private const string Gaya = """
        <numFmts><numFmt numFmtId='170' formatCode='0.0%'/><numFmt numFmtId='171' formatCode='dd mmmm yyyy'/><numFmt numFmtId='172' formatCode='"Rp "#,##0'/></numFmts>
        <cellXfs><xf numFmtId='0'/><xf numFmtId='170'/><xf numFmtId='171'/><xf numFmtId='172'/><xf numFmtId='14'/></cellXfs>
        """;

    private static Sel Satu(string sel, string bukuPr = "")
    {
        var temuan = new PengumpulTemuan();
        var lembar = PembacaBerkas.Baca(
            [new BerkasMasuk("uji.xlsx", BukuUji.SatuLembar($"<row r='3'>{sel}</row>", bukuPr: bukuPr, gaya: Gaya))], BatasBerkas.Bawaan, temuan);

        Assert.Empty(temuan.Hasil());
        return Assert.Single(Assert.Single(Assert.Single(lembar).Baris).Sel);
    }

    [Theory]
    [InlineData("<c r='B3'><v>24968882000</v></c>", "24968882000")]
    [InlineData("<c r='B3' s='3'><v>27492000.000000004</v></c>", "27492000")]
    [InlineData("<c r='B3'><v>0.87739999999999996</v></c>", "0.8774")]
    [InlineData("<c r='B3'><v>1.5E-3</v></c>", "0.0015")]
    [InlineData("<c r='B3'><v>9007199254740993</v></c>", "9007199254740993")]
    public void Number_AsStored_IsExactWithoutNoise(string sel, string teks) => Assert.Equal(new Sel(2, teks, JenisSel.Angka), Satu(sel));

    [Theory]
    [InlineData("<c r='B3' s='1'><v>0.87729999999999997</v></c>", "87,73 %")]
    [InlineData("<c r='B3' s='2'><v>43861</v></c>", "2020-01-31")]
    [InlineData("<c r='B3' s='4'><v>59</v></c>", "1900-02-28")]
    [InlineData("<c r='B3' s='4'><v>61</v></c>", "1900-03-01")]
    public void Number_ShownAsPercentOrDate_IsRead(string sel, string teks) => Assert.Equal(new Sel(2, teks, JenisSel.Teks), Satu(sel));

    [Fact]
    public void Date_InWorkbookFrom1904_IsFourYearsLater() =>
        Assert.Equal("2020-01-31", Satu("<c r='B3' s='2'><v>42399</v></c>", "<workbookPr date1904='1'/>").Teks);

    [Fact]
    public void Formula_WithCachedValue_IsItsValue() => Assert.Equal(new Sel(2, "12", JenisSel.Angka), Satu("<c r='B3'><f>A1*2</f><v>12</v></c>"));

    [Fact]
    public void Formula_WithoutCachedValue_IsToldApart() => Assert.Equal(JenisSel.RumusTanpaHasil, Satu("<c r='B3'><f>A1*2</f></c>").Jenis);

    [Fact]
    public void Formula_WithError_IsToldApart() => Assert.Equal(new Sel(2, "#REF!", JenisSel.Galat), Satu("<c r='B3' t='e'><f>A1</f><v>#REF!</v></c>"));

    [Fact]
    public void RichText_WithPhonetics_IsItsText() =>
        Assert.Equal("Satu dua", Satu("<c r='B3' t='inlineStr'><is><r><t>Satu </t></r><r><t>dua</t></r><rPh sb='0' eb='1'><t>x</t></rPh></is></c>").Teks);

    [Fact]
    public void Cell_WithoutAddress_FollowsTheOneBefore() => Assert.Equal(1, Satu("<c><v>5</v></c>").Kolom);

    [Theory]
    [InlineData("A1", 1, 1)]
    [InlineData("Z100", 26, 100)]
    [InlineData("AA100", 27, 100)]
    [InlineData("XFD1048576", 16_384, 1_048_576)]
    public void Address_WrittenAndRead_IsTheSame(string alamat, int kolom, int baris)
    {
        Assert.Equal(alamat, AlamatSel.Tulis(kolom, baris));
        Assert.True(AlamatSel.TryUrai(alamat, out var kolomTerbaca, out var barisTerbaca));
        Assert.Equal((kolom, baris), (kolomTerbaca, barisTerbaca));
    }

    [Theory]
    [InlineData("XFE1")]
    [InlineData("A0")]
    [InlineData("A1048577")]
    [InlineData("1A")]
    [InlineData("")]
    public void Address_OutsideTheFormat_IsNone(string alamat) => Assert.False(AlamatSel.TryUrai(alamat, out _, out _));
}
