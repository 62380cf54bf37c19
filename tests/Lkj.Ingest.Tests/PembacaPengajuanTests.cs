using Lkj.Domain.Nilai;
using Lkj.Domain.Pemeriksaan;

namespace Lkj.Ingest.Tests;

public class PembacaPengajuanTests
{
    [Fact]
    public void Submission_WithoutBudget_NamesTheSheet()
    {
        var hasil = Unggahan.Baca(Unggahan.CsvDengan("anggaran.csv", null));

        Assert.Null(hasil.Pengajuan);
        Assert.Contains("Anggaran", hasil.Satu("KOL-201").Tempat!.Lembar, StringComparison.Ordinal);
    }

    [Fact]
    public void Submission_OfAnotherOfficeOrYear_IsStopped()
    {
        var hasil = PembacaPengajuan.Baca(ContohPengajuan.Csv(), Unggahan.SatkerLain, new TahunAnggaran(2020), BatasBerkas.Bawaan);

        Assert.Null(hasil.Pengajuan);
        Assert.Equal((6, 6), (hasil.Satu("BGN-691").Tingkat, hasil.Satu("BGN-692").Tingkat));
    }

    [Fact]
    public void Submission_OfAnUnlistedCode_IsTakenWithARemark()
    {
        var identitas = Unggahan.Teks("identitas.csv").Replace("656549", "123456", StringComparison.Ordinal);
        var hasil = PembacaPengajuan.Baca(Unggahan.CsvDengan("identitas.csv", identitas), new KodeSatker("123456"), ContohPengajuan.Tahun, BatasBerkas.Bawaan);

        Assert.Equal("123456", hasil.Pengajuan!.Identitas.Satker.Nilai);
        Assert.Equal((Keparahan.Catatan, "B2"), (hasil.Satu("BGN-693").Keparahan, hasil.Satu("BGN-693").Tempat!.Sel));
    }

    [Fact]
    public void Submission_UnderTheNameOfAnotherOffice_IsTakenWithARemark()
    {
        var hasil = Unggahan.Baca(Unggahan.CsvDengan("identitas.csv", Unggahan.Teks("identitas.csv").Replace("Ogan Ilir", "Empat Lawang", StringComparison.Ordinal)));

        Assert.NotNull(hasil.Pengajuan);
        Assert.Equal((Keparahan.Catatan, "B3"), (hasil.Satu("BGN-694").Keparahan, hasil.Satu("BGN-694").Tempat!.Sel));
    }

    [Fact]
    public void Submission_WithoutProvinceAndZone_TakesThemFromTheList()
    {
        var identitas = Unggahan.Teks("identitas.csv").Replace("656549", "659761", StringComparison.Ordinal).Replace("654336", "", StringComparison.Ordinal).Replace("WIB", "", StringComparison.Ordinal)
            .Replace("Ogan Ilir", "Merauke", StringComparison.Ordinal);
        var hasil = PembacaPengajuan.Baca(Unggahan.CsvDengan("identitas.csv", identitas), new KodeSatker("659761"), ContohPengajuan.Tahun, BatasBerkas.Bawaan);

        Assert.Equal(("654581", ZonaWaktu.Wit), (hasil.Pengajuan!.Identitas.Provinsi!.Value.Nilai, hasil.Pengajuan.Identitas.Zona));
    }

    [Theory]
    [InlineData("24.120.000", "24.120.000,50", "ISI-303")]
    [InlineData("24.120.000", "", "ISI-301")]
    [InlineData("24.120.000", "#REF!", "ISI-305")]
    [InlineData("24.120.000", "banyak", "ISI-302")]
    public void Amount_ThatCannotBeUsed_IsStoppedAtItsCell(string lama, string baru, string kode)
    {
        var hasil = Unggahan.Baca(Unggahan.CsvDengan("anggaran.csv", Unggahan.Teks("anggaran.csv").Replace(lama, $"\"{baru}\"", StringComparison.Ordinal)));

        Assert.Null(hasil.Pengajuan);
        Assert.Equal(("H2", Keparahan.Galat), (hasil.Satu(kode).Tempat!.Sel, hasil.Satu(kode).Keparahan));
    }

    [Fact]
    public void TotalAmongLines_IsSetApart()
    {
        var hasil = Unggahan.Baca(Unggahan.CsvDengan("anggaran.csv", Unggahan.Teks("anggaran.csv") + ",,Jumlah,,,,30.151.427.000,28.643.714.199,\"95,00%\"\n"));

        Assert.Equal((45, 3), (hasil.Pengajuan!.Anggaran.Count, hasil.Pengajuan.TotalAnggaran.Count));
        Assert.Equal(Keparahan.Catatan, hasil.Satu("ISI-318").Keparahan);
    }

    [Fact]
    public void Headings_BelowTitlesAndAboveNumbers_AreFound()
    {
        var teks = Unggahan.Teks("anggaran.csv");
        var akhirKepala = teks.IndexOf('\n', StringComparison.Ordinal) + 1;
        var hasil = Unggahan.Baca(Unggahan.CsvDengan("anggaran.csv", "REALISASI ANGGARAN\nTahun 2019\n\n" + teks[..akhirKepala] + "(1),(2),(3),(4),(5),(6),(7),(8),(9)\n" + teks[akhirKepala..]));

        Assert.Equal(45, hasil.Pengajuan!.Anggaran.Count);
        Assert.Equal("G6", hasil.Pengajuan.Anggaran[0].Pagu.Asal.Sel);
    }

    [Fact]
    public void UnknownColumn_IsNamedWithTheNearest()
    {
        var hasil = Unggahan.Baca(Unggahan.CsvDengan("anggaran.csv", Unggahan.Teks("anggaran.csv").Replace("Persen (%)", "Prosen (%)", StringComparison.Ordinal)));

        Assert.Contains("Persen (%)", hasil.Satu("KOL-206").Diharapkan, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Pagu (Rp)", "Kolom lain", "KOL-204")]
    [InlineData("Realisasi (Rp)", "Pagu (Rp)", "KOL-205")]
    public void NeededColumn_MissingOrDoubled_StopsTheSubmission(string lama, string baru, string kode)
    {
        var hasil = Unggahan.Baca(Unggahan.CsvDengan("anggaran.csv", Unggahan.Teks("anggaran.csv").Replace(lama, baru, StringComparison.Ordinal)));

        Assert.Null(hasil.Pengajuan);
        Assert.Equal(Keparahan.Galat, hasil.Satu(kode).Keparahan);
    }

    [Fact]
    public void ManyAlike_BecomeFewAndACount()
    {
        var baris = string.Concat(Enumerable.Repeat("1,,Uraian,,,,abc,0,\n", 500));
        var hasil = Unggahan.Baca(Unggahan.CsvDengan("anggaran.csv", Unggahan.Teks("anggaran.csv") + baris));

        Assert.InRange(hasil.Temuan.Count(temuan => temuan.Kode == "ISI-302"), 2, 20);
        Assert.Contains(hasil.Temuan, temuan => temuan.Dibaca.Contains("500 sel", StringComparison.Ordinal));
    }
}
