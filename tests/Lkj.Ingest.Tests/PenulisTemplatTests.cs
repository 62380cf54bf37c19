using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Spreadsheet;
using Lkj.Domain.Acuan;
using Lkj.Domain.Isi;
using Lkj.Domain.Kinerja;
using Lkj.Domain.Nilai;
using Lkj.Ingest.Berkas;
using Lkj.Ingest.Katalog;
using Lkj.Ingest.Lembaran;
using Lkj.Ingest.Penyusunan;
using Lkj.Ingest.Skema;

namespace Lkj.Ingest.Tests;

public class PenulisTemplatTests
{
    private static byte[] Kosong() => PenulisTemplat.Tulis(new BahanTemplat(ContohPengajuan.Satker, ContohPengajuan.Tahun, DaftarSatker.Bawaan.Cari(ContohPengajuan.Satker, ContohPengajuan.Tahun)));

    private static byte[] TahunBerikut() => PenulisTemplat.Tulis(Lanjutan());

    private static BahanTemplat Lanjutan() => new(ContohPengajuan.Satker, new TahunAnggaran(2020), TahunLalu: Unggahan.Baca([.. ContohPengajuan.Csv()]).Pengajuan);

    public static TheoryData<string, byte[]> BukuKerja => new() { { "kosong", Kosong() }, { "tahun berikut", TahunBerikut() }, { "contoh", ContohPengajuan.BukuKerja() } };

    [Theory]
    [MemberData(nameof(BukuKerja), DisableDiscoveryEnumeration = true)]
    public void Workbook_Validated_HasNoFault(string nama, byte[] isi)
    {
        Assert.NotEmpty(nama);
        using var dokumen = SpreadsheetDocument.Open(new MemoryStream(isi), isEditable: false);

        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(dokumen, TestContext.Current.CancellationToken).Select(salah => $"{salah.Path?.XPath} {salah.Description}"));
    }

    [Fact]
    public void Workbook_WrittenTwice_HasTheSameBytes() => Assert.Equal(ContohPengajuan.BukuKerja(), ContohPengajuan.BukuKerja());

    [Fact]
    public void EmptyTemplate_ReadBack_OnlyLacksItsContent()
    {
        var hasil = Unggahan.Baca("templat.xlsx", Kosong());

        Assert.Null(hasil.Pengajuan);
        Assert.All(hasil.Temuan, temuan => Assert.Equal("KOL-209", temuan.Kode));
        Assert.Equal(SkemaLkj.Semua.Count(lembar => lembar is { Wajib: true, Formulir: false }), hasil.Temuan.Count);
    }

    [Fact]
    public void TemplateOfTheNextYear_ReadBack_HasWhatStaysAndLastYearsFigures()
    {
        var lalu = Lanjutan().TahunLalu!;
        var temuan = new PengumpulTemuan();
        var terbaca = PencocokLembar.Baca(PembacaBerkas.Baca([new BerkasMasuk("templat.xlsx", TahunBerikut())], BatasBerkas.Bawaan, temuan), temuan);

        var identitas = terbaca[SkemaIdentitas.Lembar.Nama][0];
        Assert.Equal((lalu.Identitas.Penandatangan, "", "2020"), (identitas.Teks("penandatangan"), identitas.Teks("tanggal"), identitas.Teks("tahun")));
        Assert.All(terbaca[SkemaLkj.Pengukuran.Nama], baris => Assert.Equal("", baris.Teks("target") + baris.Teks("realisasi")));
        Assert.Equal(lalu.Pengukuran.Select(satu => (satu.Indikator.Nilai, satu.Satuan)), terbaca[SkemaLkj.Pengukuran.Nama].Select(baris => (baris.Teks("indikator"), baris.Teks("satuan"))));
        Assert.Equal(lalu.Anggaran.Select(satu => satu.Uraian.Nilai), terbaca[SkemaAnggaran.Lembar.Nama].Select(baris => baris.Teks("uraian")));
        Assert.All(terbaca[SkemaAnggaran.Lembar.Nama], baris => Assert.Equal("", baris.Teks("pagu") + baris.Teks("realisasi")));

        var riwayat = PenyusunPendukung.Riwayat(terbaca[SkemaLkj.Riwayat.Nama]);
        Assert.All(lalu.Pengukuran, satu => Assert.Contains(riwayat, kini =>
            kini.Indikator.Nilai == satu.Indikator.Nilai && kini.Tahun.Nilai == 2019 && kini.Target?.Nilai == satu.Target?.Nilai && kini.Realisasi?.Nilai == satu.Realisasi?.Nilai));
        Assert.False(temuan.AdaGalat);
    }

    [Fact]
    public void EarlierYears_CarriedOver_AreThreeAtMostAndReadBackAsTheyWere()
    {
        static Isian<T> Isi<T>(T nilai) => new(nilai, "", new Asal("", ""));
        var nilai = new NilaiKinerja[] { new(1234.567m), new(-0.5m), new(1_000_000), new(null, "WTP"), new(65.25m, "B") };
        var lalu = Lanjutan().TahunLalu! with
        {
            Pengukuran = [],
            Iku = [],
            Riwayat =
            [
                .. nilai.Select((satu, i) => new BarisRiwayat(Isi($"Indikator {i}"), new TahunAnggaran(2018), "", Isi(new Target(satu)), Isi(satu))),
                new BarisRiwayat(Isi("Rentang"), new TahunAnggaran(2017), "", Isi(new Target(new NilaiKinerja(7), 8.5m)), null),
                new BarisRiwayat(Isi("Terlalu lama"), new TahunAnggaran(2016), "", null, Isi(new NilaiKinerja(1))),
            ],
        };
        var temuan = new PengumpulTemuan();
        var berkas = PenulisCsv.Tulis(Lanjutan() with { TahunLalu = lalu });
        var kembali = PenyusunPendukung.Riwayat(PencocokLembar.Baca(PembacaBerkas.Baca(berkas, BatasBerkas.Bawaan, temuan), temuan)[SkemaLkj.Riwayat.Nama]);

        Assert.Equal(
            lalu.Riwayat.SkipLast(1).Select(satu => (satu.Indikator.Nilai, satu.Tahun, satu.Target?.Nilai, satu.Realisasi?.Nilai)),
            kembali.Select(satu => (satu.Indikator.Nilai, satu.Tahun, satu.Target?.Nilai, satu.Realisasi?.Nilai)));
    }

    [Fact]
    public void Workbook_Protected_LocksHeadingsAndVersionAndLeavesTheRestOpen()
    {
        using var dokumen = SpreadsheetDocument.Open(new MemoryStream(TahunBerikut()), isEditable: false);
        var buku = dokumen.WorkbookPart!;
        var gaya = buku.WorkbookStylesPart!.Stylesheet!.CellFormats!.Elements<CellFormat>().Select(satu => satu.Protection?.Locked?.Value ?? true).ToList();
        foreach (var lembar in buku.Workbook!.Sheets!.Elements<Sheet>().Skip(2))
        {
            var isi = ((WorksheetPart)buku.GetPartById(lembar.Id!)).Worksheet!;
            Assert.True(isi.GetFirstChild<SheetProtection>()!.Sheet!.Value);
            Assert.All(isi.Descendants<Row>().First().Elements<Cell>(), sel => Assert.True(gaya[(int)sel.StyleIndex!.Value]));
            if (lembar.Name != SkemaIdentitas.Lembar.Nama)
                Assert.All(isi.Descendants<Row>().Skip(1).SelectMany(baris => baris.Elements<Cell>()), sel => Assert.False(gaya[(int)sel.StyleIndex!.Value]));
            Assert.All(isi.Descendants<Column>(), kolom => Assert.False(gaya[(int)kolom.Style!.Value]));
            Assert.Equal(16_384u, isi.Descendants<Column>().Last().Max!.Value);
        }
    }

    [Fact]
    public void Lists_OfDropDowns_AreNotLongerThanTheFormatAllows() =>
        Assert.All(SkemaLkj.Semua.SelectMany(lembar => lembar.Kolom), kolom => Assert.InRange(string.Join(',', kolom.Pilihan).Length, 0, 255));

    [Fact]
    public void Headings_HoldNoSeparator()
    {
        Assert.All(SkemaLkj.Semua.SelectMany(lembar => lembar.Kolom), kolom => Assert.Equal(-1, kolom.Kepala.AsSpan().IndexOfAny(',', ';', '\t')));
        Assert.All(SkemaLkj.Semua.SelectMany(lembar => lembar.Kolom).SelectMany(kolom => kolom.Pilihan), kata => Assert.DoesNotContain(',', kata));
    }
}
