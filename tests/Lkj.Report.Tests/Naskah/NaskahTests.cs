using CsCheck;
using Lkj.Pdf;
using Lkj.Report.Naskah;

namespace Lkj.Report.Tests.Naskah;

public sealed class NaskahTests
{
    [Theory]
    [InlineData(new string[0], "")]
    [InlineData(new[] { "a" }, "a")]
    [InlineData(new[] { "a", "b" }, "a dan b")]
    [InlineData(new[] { "a", "b", "c" }, "a, b, dan c")]
    public void Gabung_Butir_DitulisSepertiKalimat(string[] butir, string harap) => Assert.Equal(harap, Tulis.Gabung(butir));

    [Theory]
    [InlineData("Pagu Rp 1.000 dan 92,71 % pada 31 Desember 2019", "Pagu Rp\u00A01.000 dan 92,71\u00A0% pada 31\u00A0Desember 2019")]
    [InlineData("Tabel 3.1 dalam BAB III", "Tabel\u00A03.1 dalam BAB\u00A0III")]
    [InlineData("tidak ada angka", "tidak ada angka")]
    public void Rekatkan_Pasangan_TidakTerpisah(string teks, string harap) => Assert.Equal(harap, Perekat.Rekatkan(teks));

    [Theory]
    [InlineData("a\tb", "a b")]
    [InlineData("a\r\nb", "a\nb")]
    [InlineData("a\u00ADb\u200Bc\u0007", "abc")]
    [InlineData("a\u2003b", "a b")]
    public void Rapikan_AksaraTakTampak_HilangAtauMenjadiSpasi(string teks, string harap) => Assert.Equal(harap, PenggantiAksara.Rapikan(teks));

    [Fact]
    public void Rapikan_PasanganTerbelah_MenjadiAksaraPengganti() => Assert.Equal("a\uFFFDb", PenggantiAksara.Rapikan("a" + (char)0xD800 + "b"));

    [Fact]
    public void Ganti_TeksAcak_SelaluDapatDicetak() => Gen.String.Sample(teks =>
    {
        var rapi = PenggantiAksara.Rapikan(teks);

        Assert.Empty(PdfRenderer.MissingCharacters(PenggantiAksara.Ganti(rapi, PenggantiAksara.Hilang(rapi))));
    });

    private static ChartAxis Sumbu => new("x") { Unit = "x", ThresholdLabel = "x" };

    [Fact]
    public void Petakan_SetiapJenisBlok_TeksnyaTerubah()
    {
        var blok = new Block[]
        {
            new Heading(1, "x") { Label = "x" },
            new Paragraph("x"),
            new BulletList("x"),
            new NumberedList(new ListItem(new Paragraph("x"), new BulletList("x"))),
            new Callout("x", new Paragraph("x")),
            new Signature("x") { Above = ["x"], Below = ["x"] },
            new Table([new TableColumn("x", ColumnWidth.Fit)], [new TableRow("x")]) { Caption = "x", Note = "x" },
            new Figure("x", 10, 10, new Shape.Bar(0, 0, 1, 1, new Rgb(0, 0, 0)), new Shape.Words("x", 0, 0)),
            new BarChart("x", new ChartBar("x", 1, "x") { SecondText = "x", TargetText = "x" }) { Axis = Sumbu, ValueName = "x", SecondName = "x", TargetName = "x", Caption = "x" },
            new LineChart("x", ["x"], new ChartSeries("x", 1) { LastText = "x" }) { Axis = Sumbu },
            new QuadrantChart("x", (1, 1)) { Across = Sumbu, Up = Sumbu, UpperRight = "x", UpperLeft = "x", LowerRight = "x", LowerLeft = "x" },
            new OrganisationChart("x", new OrganisationUnit("x", new OrganisationUnit("x") { Name = "x" })),
        };
        var dokumen = new PdfDocument { Title = "x", Created = DateTimeOffset.UnixEpoch, Cover = new Cover("x") { Foot = ["x"] }, Sections = [new Section(blok)] };

        List<string> tersisa = [];
        PetaTeks.Petakan(PetaTeks.Petakan(dokumen, teks => teks.Replace('x', 'y')), teks =>
        {
            tersisa.Add(teks);
            return teks;
        });

        Assert.DoesNotContain("x", tersisa);
        Assert.Equal(54, tersisa.Count(teks => teks == "y"));
    }
}
