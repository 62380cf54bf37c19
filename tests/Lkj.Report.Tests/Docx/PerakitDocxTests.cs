using DocumentFormat.OpenXml.Packaging;
using Lkj.Pdf;
using Lkj.Report.Docx;
using Lkj.Report.Tests.Contoh;
using C = DocumentFormat.OpenXml.Drawing.Charts;
using W = DocumentFormat.OpenXml.Wordprocessing;
using Wp = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace Lkj.Report.Tests.Docx;

public sealed class PerakitDocxTests
{
    public static TheoryData<string> Semua => ["OganIlir", "Bersih", "Kosong", "Separuh", "Besar"];

    [Theory]
    [MemberData(nameof(Semua))]
    public void Rakit_SetiapLaporan_TeksSamaDenganModel(string nama) =>
        Assert.Equal(TeksModel.Dari(PenyusunLaporan.Susun(Laporan.Bernama(nama))), BerkasDocx.Teks(PerakitDocx.Rakit(Laporan.Bernama(nama))));

    [Theory]
    [MemberData(nameof(Semua))]
    public void Rakit_SetiapLaporan_SahMenurutFormat(string nama) => Assert.Equal("", string.Join("\n", BerkasDocx.Kesalahan(PerakitDocx.Rakit(Laporan.Bernama(nama))).Take(5)));

    [Theory]
    [MemberData(nameof(Semua))]
    public void Rakit_DuaKali_ByteSama(string nama) => Assert.Equal(PerakitDocx.Rakit(Laporan.Bernama(nama)), PerakitDocx.Rakit(Laporan.Bernama(nama)));

    [Fact]
    public void Rakit_Contoh_SetiapTabelMengulangKepalanya() => BerkasDocx.Buka(PerakitDocx.Rakit(Laporan.OganIlir), dokumen =>
    {
        var tabel = Isi(dokumen).Descendants<W.Table>().ToList();
        Assert.NotEmpty(tabel);
        Assert.All(tabel, satu => Assert.NotNull(satu.Elements<W.TableRow>().First().TableRowProperties?.GetFirstChild<W.TableHeader>()));
        return 0;
    });

    [Fact]
    public void Render_KolomBerkepalaBersama_KepalanyaDuaBarisDanBerulang()
    {
        var tabel = new Table(
            [new TableColumn("Nama", ColumnWidth.Weight(1)), new TableColumn("Target", ColumnWidth.Fit) { Group = "Volume" }, new TableColumn("Realisasi", ColumnWidth.Fit) { Group = "Volume" }],
            [new TableRow("a", "1", "2")]);

        BerkasDocx.Buka(DocxRenderer.Render(new PdfDocument { Title = "Tabel", Created = DateTimeOffset.UnixEpoch, Sections = [new Section(tabel)] }), dokumen =>
        {
            var kepala = Isi(dokumen).Descendants<W.TableRow>().Where(baris => baris.TableRowProperties?.GetFirstChild<W.TableHeader>() is not null).ToList();
            Assert.Equal(["Nama|Volume", "|Target|Realisasi"], kepala.Select(baris => string.Join('|', baris.Elements<W.TableCell>().Select(sel => sel.InnerText))));
            Assert.Equal(2, kepala[0].Descendants<W.GridSpan>().Single().Val!.Value);
            Assert.All(kepala, baris => Assert.NotNull(baris.Elements<W.TableCell>().First().TableCellProperties!.VerticalMerge));
            return 0;
        });
    }

    [Fact]
    public void Rakit_Contoh_JudulMemakaiGayaWord() => BerkasDocx.Buka(PerakitDocx.Rakit(Laporan.OganIlir), dokumen =>
    {
        var judul = Isi(dokumen).Descendants<W.Paragraph>().Where(paragraf => paragraf.ParagraphProperties?.ParagraphStyleId?.Val?.Value?.StartsWith("Heading", StringComparison.Ordinal) == true);
        Assert.Equal(PenyusunLaporan.Susun(Laporan.OganIlir).Sections.SelectMany(bagian => bagian.Blocks).OfType<Heading>().Where(satu => satu.InContents).Select(satu => satu.FullText), judul.Select(satu => satu.InnerText));
        return 0;
    });

    [Fact]
    public void Rakit_Contoh_BerbahasaIndonesiaDanBerjudul() => BerkasDocx.Buka(PerakitDocx.Rakit(Laporan.OganIlir), dokumen =>
    {
        Assert.Equal("id-ID", dokumen.MainDocumentPart!.StyleDefinitionsPart!.Styles!.DocDefaults!.Descendants<W.Languages>().Single().Val!.Value);
        Assert.Equal("Laporan Kinerja KPU Kabupaten Ogan Ilir Tahun 2019", dokumen.PackageProperties.Title);
        return 0;
    });

    [Fact]
    public void Rakit_Contoh_PunyaHalamanMelintangDanNomorHalaman() => BerkasDocx.Buka(PerakitDocx.Rakit(Laporan.OganIlir), dokumen =>
    {
        var bagian = Isi(dokumen).Descendants<W.SectionProperties>().ToList();
        Assert.Contains(bagian, satu => satu.GetFirstChild<W.PageSize>()!.Orient?.Value == W.PageOrientationValues.Landscape);
        Assert.Contains(dokumen.MainDocumentPart!.FooterParts, kaki => kaki.Footer!.Descendants<W.FieldCode>().Any(medan => medan.Text.Contains("PAGE", StringComparison.Ordinal)));
        return 0;
    });

    [Fact]
    public void Rakit_Contoh_SetiapTautanSampaiKePenanda() => BerkasDocx.Buka(PerakitDocx.Rakit(Laporan.OganIlir), dokumen =>
    {
        var penanda = Isi(dokumen).Descendants<W.BookmarkStart>().Select(satu => satu.Name!.Value!).ToList();
        Assert.Equal(penanda.Count, penanda.Distinct().Count());
        Assert.Empty(Isi(dokumen).Descendants<W.Hyperlink>().Select(satu => satu.Anchor?.Value).OfType<string>().Except(penanda));
        return 0;
    });

    [Fact]
    public void Render_SetiapJenisBlok_Tertulis()
    {
        Block[] contoh =
        [
            new Heading(1, "Judul") { Anchor = "judul" },
            new Paragraph("Biasa, ", new Run("tebal", Bold: true), new Run(" dan tautan", Italic: true) { Link = "#judul" }, new Run(" keluar") { Link = "https://contoh.example/a?b=1" }),
            new BulletList("satu", new ListItem(new Paragraph("dua"), new NumberedList("dalam") { Numbering = ListNumbering.Letters, Start = 3 }, new Paragraph("lanjutan"))),
            new NumberedList("pertama", "kedua"),
            new Table([new TableColumn("Nama", ColumnWidth.Weight(1)), new TableColumn("Nilai", ColumnWidth.Fit, Alignment.Right)],
                [new TableRow(new TableCell("kelompok") { ColumnSpan = 2 }) { Kind = RowKind.Group }, new TableRow("a", "1"), new TableRow("Jumlah", "1") { Kind = RowKind.Total }])
            { Caption = "Tabel 1", Note = "Sumber" },
            new Table(
                [new TableColumn("Nama", ColumnWidth.Weight(1)), new TableColumn("Target", ColumnWidth.Fit) { Group = "Volume" }, new TableColumn("Realisasi", ColumnWidth.Fit) { Group = "Volume" }],
                [new TableRow("a", "1", "2")]),
            new Figure("Batang sepanjang 40", 100, 20, new Shape.Bar(0, 0, 40, 10, new Rgb(1, 2, 3))) { Caption = "Gambar 1" },
            new BarChart("Batang", new ChartBar("a", 40, "40"), new ChartBar("b", 900, "900"), new ChartBar("c", -900, "-900")) { Caption = "Gambar 2", Axis = new ChartAxis("Capaian") { Longest = 300 } },
            new LineChart("Garis", ["Januari", "Februari"], new ChartSeries("Realisasi", 1, 2)) { Caption = "Gambar 3" },
            new QuadrantChart("Kuadran", (1, 2))
            {
                Across = new ChartAxis("Serapan"), Up = new ChartAxis("Capaian"), UpperRight = "a", UpperLeft = "b", LowerRight = "c", LowerLeft = "d", Caption = "Gambar 4",
            },
            new OrganisationChart("Bagan", new OrganisationUnit("Ketua")) { Caption = "Gambar 5" },
            new Contents(),
            new Contents(ContentsKind.Tables),
            new Contents(ContentsKind.Figures),
            new Callout("Perhatian", new Paragraph("isi"), new BulletList("butir")),
            new Signature("Nama") { Above = ["Tempat"], Below = ["NIP 1"] },
            new Rule(),
            new PageBreak(),
            new Spacer(10),
        ];
        var dokumen = new PdfDocument { Title = "Semua", Created = DateTimeOffset.UnixEpoch, Sections = [new Section(contoh)] };

        var berkas = DocxRenderer.Render(dokumen);

        Assert.Empty(typeof(Block).Assembly.GetTypes().Where(jenis => jenis.IsSubclassOf(typeof(Block)) && !jenis.IsAbstract).Except(contoh.Select(satu => satu.GetType())));
        Assert.Equal(TeksModel.Dari(dokumen), BerkasDocx.Teks(berkas));
        Assert.Empty(BerkasDocx.Kesalahan(berkas));
    }

    [Fact]
    public void Render_BaganSangatDalam_TetapSah()
    {
        var bagan = Enumerable.Range(0, 30).Aggregate(new OrganisationUnit("Unit terbawah"), (bawah, nomor) => new OrganisationUnit($"Unit {nomor}", bawah));

        Assert.Empty(BerkasDocx.Kesalahan(DocxRenderer.Render(new PdfDocument { Title = "Bagan", Created = DateTimeOffset.UnixEpoch, Sections = [new Section(new OrganisationChart("Bagan", bagan))] })));
    }

    [Fact]
    public void Rakit_Contoh_GrafikMemuatAngkaDanTeksPengganti() => BerkasDocx.Buka(PerakitDocx.Rakit(Laporan.OganIlir), dokumen =>
    {
        var model = PenyusunLaporan.Susun(Laporan.OganIlir).Sections.SelectMany(bagian => bagian.Blocks).OfType<BarChart>().ToList();
        var grafik = Isi(dokumen).Descendants<C.ChartReference>().Select(satu => ((ChartPart)dokumen.MainDocumentPart!.GetPartById(satu.Id!.Value!)).ChartSpace!).ToList();

        Assert.NotEmpty(model);
        Assert.Equal(model.Select(satu => satu.AlternativeText), Isi(dokumen).Descendants<Wp.DocProperties>().Select(satu => satu.Description!.Value));
        Assert.Equal(
            model.Select(satu => string.Join('|', satu.Bars.Select(batang => batang.Value?.ToString(System.Globalization.CultureInfo.InvariantCulture)))),
            grafik.Select(satu => string.Join('|', satu.Descendants<C.NumericPoint>().Select(titik => titik.NumericValue!.Text))));
        Assert.Equal(
            model.Select(satu => string.Join('|', satu.Bars.Select(batang => batang.Label))),
            grafik.Select(satu => string.Join('|', satu.Descendants<C.StringPoint>().Select(titik => titik.NumericValue!.Text))));
        return 0;
    });

    [Fact]
    public void Rakit_DenganAlamatPeriksa_KodeQrAdaSebagaiGambar() => BerkasDocx.Buka(PerakitDocx.Rakit(Laporan.OganIlir, new Uri("https://contoh.example/periksa")), dokumen =>
    {
        var model = PenyusunLaporan.Susun(Laporan.OganIlir, new Uri("https://contoh.example/periksa")).Sections.SelectMany(bagian => bagian.Blocks).OfType<Figure>().Single();
        var modul = Assert.IsType<Shape.Modules>(Assert.Single(model.Shapes)).Matrix;
        var gambar = Assert.Single(dokumen.MainDocumentPart!.ImageParts);
        using var aliran = gambar.GetStream();
        using var baca = new BinaryReader(aliran);
        var isi = baca.ReadBytes(1 << 20);

        Assert.Equal(isi.Length, BitConverter.ToInt32(isi, 2));
        Assert.Equal((modul.GetLength(1) * 8, modul.GetLength(0) * 8), (BitConverter.ToInt32(isi, 18), BitConverter.ToInt32(isi, 22)));
        var (awal, baris) = (BitConverter.ToInt32(isi, 10), (modul.GetLength(1) + 3) / 4 * 4);
        for (var y = 0; y < modul.GetLength(0) * 8; y++)
            for (var x = 0; x < modul.GetLength(1); x++)
                Assert.Equal(modul[y / 8, x] ? 0xFF : 0, isi[awal + (modul.GetLength(0) * 8 - 1 - y) * baris + x]);
        Assert.Contains(Isi(dokumen).Descendants<Wp.DocProperties>(), satu => satu.Description!.Value == model.AlternativeText);
        return 0;
    });

    [Fact]
    public void Rakit_DenganAlamatPeriksa_SahDanByteSama()
    {
        byte[] Rakit() => PerakitDocx.Rakit(Laporan.OganIlir, new Uri("https://contoh.example/periksa"));

        Assert.Empty(BerkasDocx.Kesalahan(Rakit()));
        Assert.Equal(Rakit(), Rakit());
    }

    [Fact]
    public void Rakit_Contoh_BarisJumlahTebalDanBergaris() => BerkasDocx.Buka(PerakitDocx.Rakit(Laporan.OganIlir), dokumen =>
    {
        var jumlah = Isi(dokumen).Descendants<W.TableRow>().Where(baris => baris.InnerText.StartsWith("Jumlah (dihitung)", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(jumlah);
        Assert.All(jumlah.SelectMany(baris => baris.Elements<W.TableCell>()), sel =>
        {
            Assert.NotNull(sel.TableCellProperties!.TableCellBorders?.TopBorder);
            Assert.All(sel.Descendants<W.Run>(), teks => Assert.NotNull(teks.RunProperties?.Bold));
        });
        Assert.All(jumlah, baris => Assert.Null(baris.TableRowProperties?.GetFirstChild<W.TableHeader>()));
        return 0;
    });

    private static W.Body Isi(WordprocessingDocument dokumen) => dokumen.MainDocumentPart!.Document!.Body!;
}
