using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Lkj.Domain.Acuan;
using Lkj.Ingest.Skema;

namespace Lkj.Ingest.Tests;

public class PenulisTemplatTests
{
    private static byte[] Kosong() => PenulisTemplat.Tulis(new BahanTemplat(ContohPengajuan.Satker, ContohPengajuan.Tahun, DaftarSatker.Bawaan.Cari(ContohPengajuan.Satker, ContohPengajuan.Tahun)));

    public static TheoryData<string, byte[]> BukuKerja => new() { { "kosong", Kosong() }, { "contoh", ContohPengajuan.BukuKerja() } };

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
    public void Headings_HoldNoSeparator()
    {
        Assert.All(SkemaLkj.Semua.SelectMany(lembar => lembar.Kolom), kolom => Assert.Equal(-1, kolom.Kepala.AsSpan().IndexOfAny(',', ';', '\t')));
        Assert.All(SkemaLkj.Semua.SelectMany(lembar => lembar.Kolom).SelectMany(kolom => kolom.Pilihan), kata => Assert.DoesNotContain(',', kata));
    }
}
