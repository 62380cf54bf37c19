using System.Text;
using Lkj.Domain.Pemeriksaan;

namespace Lkj.Ingest.Tests.Berkas;

public class BerkasSulitTests
{
    public static TheoryData<string, string, byte[]> Ditolak => new()
    {
        { "kosong.xlsx", "BRK-101", [] },
        { "teks.xlsx", "BRK-103", "ini bukan buku kerja"u8.ToArray() },
        { "laporan.pdf", "BRK-104", "%PDF-1.7"u8.ToArray() },
        { "lama.xls", "BRK-105", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0] },
        { "sandi.xlsx", "BRK-106", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. Encoding.Unicode.GetBytes("EncryptedPackage")] },
        { "makro.xlsx", "BRK-107", BukuUji.Arsip(("[Content_Types].xml", ""), ("xl/vbaProject.bin", "")) },
        { "biner.xlsx", "BRK-108", BukuUji.Arsip(("[Content_Types].xml", ""), ("xl/workbook.bin", "")) },
        { "kosong.zip", "BRK-104", BukuUji.Arsip(("baca.txt", "")) },
        { "rusak.xlsx", "BRK-109", "PK\u0003\u0004 dan seterusnya"u8.ToArray() },
        { "dtd.xlsx", "BRK-109", BukuUji.SatuLembar("", awal: "<!DOCTYPE a [<!ENTITY b 'c'>]>") },
        { "alamat.xlsx", "BRK-109", BukuUji.SatuLembar("<row r='1'><c r='XFE1'><v>1</v></c></row>") },
        { "baris.xlsx", "BRK-111", BukuUji.SatuLembar("<row r='200001'><c r='A200001'><v>1</v></c></row>") },
        { "kolom.xlsx", "BRK-111", BukuUji.SatuLembar("<row r='1'><c r='IW1'><v>1</v></c></row>") },
        { "sel.xlsx", "BRK-111", BukuUji.SatuLembar($"<row r='1'><c r='A1' t='str'><v>{new string('a', 40_000)}</v></c></row>") },
        { "kutip.csv", "BRK-109", "Isian,Nilai\n\"Kode,1"u8.ToArray() },
        { "biner.csv", "BRK-112", [1, 2, 3, 0, 5] },
    };

    [Theory]
    [MemberData(nameof(Ditolak), DisableDiscoveryEnumeration = true)]
    public void Upload_ThatCannotBeUsed_IsRefusedWithAdvice(string nama, string kode, byte[] isi)
    {
        var hasil = Unggahan.Baca(nama, isi);

        Assert.Null(hasil.Pengajuan);
        Assert.Equal((kode, Keparahan.Galat), (Assert.Single(hasil.Temuan).Kode, hasil.Temuan[0].Keparahan));
    }

    [Fact]
    public void Upload_OpenDocument_IsTakenBackToBeSavedAsExcel()
    {
        var temuan = Assert.Single(Unggahan.Baca("realisasi.ods", BukuUji.Arsip(("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", ""))).Temuan);

        Assert.Equal("BRK-104", temuan.Kode);
        Assert.Contains("Simpan sebagai", temuan.Diharapkan, StringComparison.Ordinal);
    }

    [Fact]
    public void Upload_TooBig_IsRefusedBeforeReading() =>
        Assert.Equal("BRK-102", Assert.Single(Unggahan.Baca("besar.xlsx", new byte[200], BatasBerkas.Bawaan with { Unggahan = 100 }).Temuan).Kode);

    [Fact]
    public void Workbook_Truncated_NeverThrows()
    {
        var utuh = ContohPengajuan.BukuKerja();
        for (var panjang = 0; panjang < utuh.Length; panjang += 1_000)
            Assert.Null(Unggahan.Baca("terpotong.xlsx", utuh[..panjang]).Pengajuan);
    }

    [Fact]
    public void Upload_WorkbookWithAnother_IsRefused()
    {
        var buku = ContohPengajuan.BukuKerja();

        Assert.Equal("BRK-113", Assert.Single(Unggahan.Baca(new BerkasMasuk("a.xlsx", buku), new BerkasMasuk("b.xlsx", buku)).Temuan).Kode);
    }
}
