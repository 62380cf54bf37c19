using System.Text;
using Lkj.Ingest.Berkas;
using Lkj.Ingest.Katalog;

namespace Lkj.Ingest.Tests.Berkas;

public class PembacaCsvTests
{
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    private static LembarMentah Baca(byte[] isi)
    {
        var temuan = new PengumpulTemuan();
        var lembar = PembacaBerkas.Baca([new BerkasMasuk("narasi.csv", isi)], BatasBerkas.Bawaan, temuan);

        Assert.Empty(temuan.Hasil());
        return Assert.Single(lembar);
    }

    [Theory]
    [InlineData("Bagian,Teks\nSaran,\"satu, dua\"\n")]
    [InlineData("Bagian;Teks\nSaran;satu, dua\n")]
    [InlineData("Bagian\tTeks\r\nSaran\tsatu, dua\r\n")]
    public void Separator_OfEachKind_IsRecognised(string teks) =>
        Assert.Equal(["Saran", "satu, dua"], Baca(Encoding.UTF8.GetBytes(teks)).Baris[1].Sel.Select(sel => sel.Teks));

    public static TheoryData<string, byte[]> Pengodean => new()
    {
        { "utf-8", Encoding.UTF8.GetBytes("a;é\n") },
        { "utf-8 bom", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes("a;é\n")] },
        { "utf-16", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("a;é\n")] },
        { "windows-1252", Windows1252.GetBytes("a;é\n") },
    };

    [Theory]
    [MemberData(nameof(Pengodean), DisableDiscoveryEnumeration = true)]
    public void Encoding_OfEachKind_IsRecognised(string nama, byte[] isi)
    {
        Assert.NotEmpty(nama);
        Assert.Equal("é", Baca(isi).Baris[0].Sel[1].Teks);
    }

    [Fact]
    public void Rows_WithLineEndsInTexts_AreNumberedAsRecords()
    {
        var lembar = Baca("a,\"b\nc\"\n\nd,e\n"u8.ToArray());

        Assert.Equal([1, 3], lembar.Baris.Select(baris => baris.Nomor));
    }

    [Fact]
    public void Set_PackedAsZip_ReadsAsItsFiles()
    {
        var arsip = BukuUji.Arsip([.. ContohPengajuan.Csv().Select(berkas => ($"folder/{berkas.Nama}", Encoding.UTF8.GetString(berkas.Isi.Span)))]);

        Assert.Equal(NilaiSaja.Dari(Unggahan.Baca([.. ContohPengajuan.Csv()]).Pengajuan!), NilaiSaja.Dari(Unggahan.Baca("contoh.zip", arsip).Pengajuan!));
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+62 711")]
    [InlineData("@nama")]
    [InlineData("-kata")]
    [InlineData("'=lama")]
    [InlineData("＝1")]
    [InlineData("'kutip'")]
    public void Text_ThatCouldRun_IsInertAndReadsBack(string teks)
    {
        var aman = TeksInert.Amankan(teks);

        Assert.True(aman[0] == '\'' || !TeksInert.Memicu(aman));
        Assert.Equal(teks, TeksInert.Kembalikan(aman));
    }
}
