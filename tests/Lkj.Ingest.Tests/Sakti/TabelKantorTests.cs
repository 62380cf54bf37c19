using Lkj.Domain.Isi;
using Lkj.Domain.Kinerja;
using Lkj.Domain.Nilai;
using Lkj.Domain.Pemeriksaan;

namespace Lkj.Ingest.Tests.Sakti;

/// <summary>Tables that offices keep outside of the template: the measurement in a file of its own, reached outputs, and what is only named.</summary>
public class TabelKantorTests
{
    private const string Kepala = "Kode,Uraian,Sumber Dana,Target Volume,Realisasi Volume,Pagu (Rp),Realisasi (Rp)\n";

    [Theory]
    [InlineData("capaian-indikator.xlsx")]
    [InlineData("capaian-indikator.csv")]
    public void Measurement_InItsOwnFile_IsReadAndComputed(string nama)
    {
        var hasil = KirimanUji.Baca([.. KirimanUji.Templat(("pengukuran.csv", null)), KirimanUji.Sampel("fa-detail.xlsx"), KirimanUji.Sampel(nama)]);
        var kinerja = PenghitungKinerja.Hitung(hasil.Pengajuan!, AturanKinerja.Untuk(KirimanUji.Tahun));

        Assert.Equal(
            ["103,10 %", "93,33 %", "50,00 %", "", "100,00 %", "109,62 %"],
            kinerja.Sasaran.SelectMany(sasaran => sasaran.Indikator).Select(satu => satu.Capaian.Berbatas?.ToString() ?? ""));
        Assert.Equal([3, 2, 1], hasil.Pengajuan!.Pengukuran.GroupBy(satu => satu.Sasaran!.Nilai).Select(satu => satu.Count()));
        Assert.Equal(("I12", "REALISASI TW IV"), (hasil.Pengajuan.Pengukuran[4].Realisasi!.Asal.Sel, hasil.Pengajuan.Pengukuran[4].Realisasi!.Asal.Kepala));
        Assert.Equal(
            ["ISI-305 J11", "ISI-318 A14", "ISI-323 K10"],
            hasil.Temuan.Where(temuan => temuan.Tempat!.Berkas == nama).Select(temuan => $"{temuan.Kode} {temuan.Tempat!.Sel}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Measurement_OfAnotherYear_IsStopped()
    {
        var teks = KirimanUji.Teks("capaian-indikator.csv").Replace("TAHUN ANGGARAN 2025", "TAHUN ANGGARAN 2024", StringComparison.Ordinal);

        Assert.Equal("A3", KirimanUji.Baca([.. KirimanUji.Templat(("pengukuran.csv", null)), KirimanUji.Sampel("fa-detail.csv"), KirimanUji.Berkas("ukur.csv", teks)]).Satu("BGN-692").Tempat!.Sel);
    }

    [Fact]
    public void Measurement_Twice_IsRefusedUnlessOneIsEmpty()
    {
        var kosong = Unggahan.Teks("pengukuran.csv").Split('\n')[0] + "\n";

        Assert.Equal(Keparahan.Galat, KirimanUji.Baca([.. KirimanUji.Templat(), KirimanUji.Sampel("fa-detail.csv"), KirimanUji.Sampel("capaian-indikator.csv")]).Satu("KOL-202").Keparahan);
        Assert.Equal(6, KirimanUji.Baca([.. KirimanUji.Templat(("pengukuran.csv", kosong)), KirimanUji.Sampel("fa-detail.csv"), KirimanUji.Sampel("capaian-indikator.csv")]).Pengajuan!.Pengukuran.Count);
    }

    [Fact]
    public void Outputs_OfTheOffice_CompleteTheBudget()
    {
        var hasil = KirimanUji.Baca([.. KirimanUji.Templat(), KirimanUji.Sampel("fa-detail.xlsx"), KirimanUji.Sampel("capaian-output.csv")]);
        var ro = hasil.Pengajuan!.Anggaran.Where(satu => satu.TargetVolume is not null).ToList();

        Assert.Equal(
            [("076.01.WA.6709.QGE.001", new Volume(2, "dokumen"), new Volume(2, "dokumen")), ("076.01.CQ.6640.QGE.002", new Volume(4, "laporan"), new Volume(3, "laporan"))],
            ro.Select(satu => (satu.Kode!.Nilai, satu.TargetVolume!.Nilai, satu.RealisasiVolume!.Nilai)));
        Assert.Equal(["BGN-659 A4"], hasil.Temuan.Where(temuan => temuan.Tempat!.Berkas == "capaian-output.csv").Select(temuan => $"{temuan.Kode} {temuan.Tempat!.Sel}"));
    }

    [Fact]
    public void Outputs_WithALostZeroAndADraft_AreNamedAndTheRestIsTaken()
    {
        var hasil = Lain("022207", "076.01.CQ.6640.QGE.002,Pemutakhiran,RM,,,1.000,500\n");

        Assert.Equal(("A6", Keparahan.Catatan), (hasil.Satu("ISI-309").Tempat!.Sel, hasil.Satu("ISI-309").Keparahan));
        Assert.Equal("N5", hasil.Satu("ISI-324").Tempat!.Sel);
        Assert.Equal(["K6", "L6"], hasil.Temuan.Where(temuan => temuan.Kode == "ISI-303").Select(temuan => temuan.Tempat!.Sel).Order(StringComparer.Ordinal));
        Assert.Equal(new Volume(4, "laporan"), hasil.Pengajuan!.Anggaran.Single().RealisasiVolume!.Nilai);
    }

    [Fact]
    public void Outputs_WithANegativeAmount_AreFlagged()
    {
        var hasil = Lain("654336", "076.01.WA.6709.QGE.001,Dokumen,RM,2 dokumen,2 dokumen,1.000,500\n");

        Assert.Equal(("L4", "Rp -1.000"), (hasil.Satu("KLM-453").Tempat!.Sel, hasil.Satu("KLM-453").Dibaca));
        Assert.Equal("N4", hasil.Satu("ISI-324").Tempat!.Sel);
    }

    [Theory]
    [InlineData("RKK_MULTIYEAR_SATKER.csv", "KODE,,,URAIAN,VOLUME,JUMLAH\n", "Rincian Kertas Kerja")]
    [InlineData("data.csv", "PETUNJUK OPERASIONAL KEGIATAN\n1,2\n", "POK")]
    [InlineData("Data.csv", "DAFTAR\nNo,No. SPM,No. SP2D,Tanggal,COA\n1,2,3,4,5\n", "SP2D")]
    [InlineData("a.csv", "KDSATKER,KODE_PROGRAM,KODE_KEGIATAN\n1,2,3\n", "MonSAKTI")]
    [InlineData("b.csv", "EVALUASI TERHADAP HASIL RENJA\nNo,Sasaran,K,Rp\n", "e-Monev")]
    public void Report_ThatIsOnlyKnown_IsNamedWithWhatToUploadInstead(string nama, string isi, string sebutan)
    {
        var bersama = KirimanUji.Baca([.. KirimanUji.Templat(), KirimanUji.Sampel("fa-detail.csv"), KirimanUji.Berkas(nama, isi)]);
        var sendiri = KirimanUji.Baca(KirimanUji.Berkas(nama, isi));

        Assert.NotNull(bersama.Pengajuan);
        Assert.Contains(sebutan, bersama.Satu("BRK-116").Dibaca, StringComparison.Ordinal);
        Assert.Equal(["BRK-116", "BRK-115"], sendiri.Temuan.Select(temuan => temuan.Kode));
    }

    [Theory]
    [InlineData("[{\"KDSATKER\":\"656549\"}]")]
    [InlineData("\n{\"data\":[]}")]
    [InlineData("[]")]
    public void Json_OfMonSakti_IsNamed(string isi) =>
        Assert.Contains("MonSAKTI", Assert.Single(KirimanUji.Baca(KirimanUji.Berkas("a.json", isi)).Temuan).Dibaca, StringComparison.Ordinal);

    private static HasilBaca Lain(string satker, string anggaran)
    {
        var identitas = KirimanUji.Identitas("SP2D").Replace("656549", satker, StringComparison.Ordinal);
        return PembacaPengajuan.Baca(
            [.. KirimanUji.Templat(("identitas.csv", identitas), ("anggaran.csv", Kepala + anggaran)), KirimanUji.Sampel("capaian-output.csv")], new KodeSatker(satker), KirimanUji.Tahun, BatasBerkas.Bawaan);
    }
}
