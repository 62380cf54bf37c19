using Lkj.Domain.Isi;
using Lkj.Domain.Pemeriksaan;
using Lkj.Ingest.Tests.Sakti;

namespace Lkj.Ingest.Tests.Lembaran;

/// <summary>The mess that real tables come in: titles, heading rows, numbers under them, totals, footers, scratch cells.</summary>
public class PembacaLembarTests
{
    private const string BarisAnggaran = "1,076.01.WA.6709.QGE.001,Dokumen,2 dokumen,2 dokumen,1.500,\"1.250\"\n2,076.01.WA.6709.QGE.002,Layanan,1 layanan,1 layanan,2.500,2.250\n";
    private const string KepalaAnggaran = "No,Kode,Uraian,Target Volume,Realisasi Volume,Pagu (Rp),Realisasi (Rp)\n";

    public static TheoryData<string, string> Anggaran => new()
    {
        { "apa adanya", KepalaAnggaran + BarisAnggaran },
        { "judul dan nomor kolom", "REALISASI ANGGARAN\nKPU KABUPATEN OGAN ILIR\nTAHUN 2025\n\n" + KepalaAnggaran + "1,2,3,4,5,6,7 = 6 - 5\n" + BarisAnggaran },
        { "dua baris kepala", "No,Kode,Uraian,Volume,,Anggaran,\n,,,Target Volume,Realisasi Volume,Pagu (Rp),Realisasi\n(1),(2),(3),(4),(5),(6),(7)\n" + BarisAnggaran },
        { "tiga baris kepala", "No,Kode,Uraian,TAHUN 2025,,,\n,,,Volume,,Anggaran,\n,,,Target,Realisasi Volume,Pagu,Realisasi\n" + BarisAnggaran },
        { "kepala berulang", KepalaAnggaran + BarisAnggaran.Split('\n')[0] + "\n" + KepalaAnggaran + "1,2,3,4,5,6,7\n" + BarisAnggaran.Split('\n')[1] + "\n" },
        { "subjumlah, jumlah, catatan kaki dan tanda tangan", KepalaAnggaran + BarisAnggaran + ",,Sub Jumlah,,,4.000,3.500\n,,JUMLAH,,,4.000,3.500\n*) sementara,,,,,,\n,,,,,\"Indralaya, 12 Januari 2026\",\n,,,,,\"Sekretaris,\",\n,,,,,,\n,,,,,NIP. 197001011995031001,\n" },
        { "sel coretan di samping", KepalaAnggaran.TrimEnd() + ",,\n" + string.Join('\n', BarisAnggaran.TrimEnd().Split('\n').Select(baris => baris + ",,12345")) + "\n,,,,,,,,99\n,,,,,,,cek ulang,\n" },
        { "ribuan rupiah", "(dalam ribuan rupiah)\n" + KepalaAnggaran + BarisAnggaran.Replace("1.500,\"1.250\"", "\"1,5\",\"1,25\"", StringComparison.Ordinal).Replace("2.500,2.250", "\"2,5\",\"2,25\"", StringComparison.Ordinal) },
        { "ribuan rupiah pada kepala", KepalaAnggaran.Replace("(Rp)", "(Rp ribu)", StringComparison.Ordinal) + BarisAnggaran.Replace("1.500,\"1.250\"", "\"1,5\",\"1,25\"", StringComparison.Ordinal).Replace("2.500,2.250", "\"2,5\",\"2,25\"", StringComparison.Ordinal) },
        { "spasi dan huruf tak terlihat", KepalaAnggaran.Replace("Pagu (Rp)", " PAGU  (rp) ", StringComparison.Ordinal) + BarisAnggaran.Replace("Dokumen,", "\u00A0Dokumen  ,", StringComparison.Ordinal) },
    };

    [Theory]
    [MemberData(nameof(Anggaran))]
    public void Budget_InWhateverMess_GivesTheSameLines(string bentuk, string isi)
    {
        Assert.NotEmpty(bentuk);
        var hasil = KirimanUji.Baca(KirimanUji.Templat(("anggaran.csv", isi)));

        Assert.DoesNotContain(hasil.Temuan, temuan => temuan.Keparahan != Keparahan.Catatan);
        Assert.Equal(
            [("076.01.WA.6709.QGE.001", "Dokumen", 1_500, 1_250, "2 dokumen"), ("076.01.WA.6709.QGE.002", "Layanan", 2_500, 2_250, "1 layanan")],
            hasil.Pengajuan!.Anggaran.Select(satu => (satu.Kode!.Nilai, satu.Uraian.Nilai, satu.Pagu.Nilai.Nilai, satu.Realisasi.Nilai.Nilai, satu.TargetVolume!.Nilai.ToString())));
    }

    [Theory]
    [InlineData("Judul (dalam ribuan rupiah)", true)]
    [InlineData("Dana dalam ribuan lembar", true)]
    [InlineData("Ribuan pemilih", false)]
    [InlineData("Judul dalam rupiah", false)]
    public void Thousands_OnlyWhereTheSheetSaysSo(string judul, bool ribuan) =>
        Assert.Equal(ribuan, KirimanUji.Baca(KirimanUji.Templat(("anggaran.csv", judul + "\n" + KepalaAnggaran + BarisAnggaran))).Temuan.Any(temuan => temuan.Kode == "ISI-322"));

    [Fact]
    public void Thousands_WithAFractionOfARupiah_AreStopped() =>
        Assert.Equal(Keparahan.Galat, KirimanUji.Baca(KirimanUji.Templat(("anggaran.csv", "(dalam ribuan rupiah)\n" + KepalaAnggaran + BarisAnggaran.Replace("1.500", "\"1,5005\"", StringComparison.Ordinal)))).Satu("ISI-303").Keparahan);

    [Fact]
    public void Indicators_UnderGroupedHeadings_AreReadFromTheRightGroup()
    {
        var isi = "No,Sasaran Strategis,Indikator Kinerja,Kinerja,,,Anggaran,\n,,,Target 2025,Realisasi 2025,Capaian (%),Pagu,Realisasi\n1,2,3,4,5,6 = 5/4,7,8\n"
            + "1,Sasaran satu,Indikator satu,80 %,60 %,75 %,1.000.000,900.000\n,,Indikator dua,2 dokumen,2 dokumen,100 %,2.000.000,1.500.000\nRata-rata,,,,,\"87,5 %\",,\n";
        var hasil = KirimanUji.Baca(KirimanUji.Templat(("pengukuran.csv", isi), ("anggaran.csv", KepalaAnggaran + BarisAnggaran)));

        Assert.DoesNotContain(hasil.Temuan, temuan => temuan.Keparahan != Keparahan.Catatan);
        Assert.Equal(
            [("Sasaran satu", "Indikator satu", 80, 60), ("Sasaran satu", "Indikator dua", 2, 2)],
            hasil.Pengajuan!.Pengukuran.Select(satu => (satu.Sasaran!.Nilai, satu.Indikator.Nilai, (int)satu.Target!.Nilai.Nilai.Angka!, (int)satu.Realisasi!.Nilai.Angka!)));
    }

    [Fact]
    public void HiddenSheet_WithATableOfAnotherName_IsLeftAlone()
    {
        var hasil = KirimanUji.Baca([.. KirimanUji.Templat(("anggaran.csv", KepalaAnggaran + BarisAnggaran)), new BerkasMasuk("coretan.xlsx", Berkas.BukuUji.SatuLembar("<row r='1'><c r='A1' t='str'><v>Rincian Kertas Kerja</v></c></row>", "Sheet2", keadaan: "hidden"))]);

        Assert.DoesNotContain(hasil.Temuan, temuan => temuan.Tempat?.Berkas == "coretan.xlsx");
    }
}
