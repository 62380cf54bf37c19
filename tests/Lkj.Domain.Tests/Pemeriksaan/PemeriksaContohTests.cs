using Lkj.Domain.Pemeriksaan;
using Lkj.Domain.Tests.Contoh;

namespace Lkj.Domain.Tests.Pemeriksaan;

/// <summary>What a careful reader finds in the report of the sample, by code and cell. Sheet row 2 holds line 1.</summary>
public sealed class PemeriksaContohTests
{
    private static readonly IReadOnlyList<Temuan> Semua = Pemeriksa.Periksa(OganIlir.Pengajuan);

    [Fact]
    public void Periksa_Sample_HasNoGalat() => Assert.DoesNotContain(Semua, temuan => temuan.Keparahan == Keparahan.Galat);

    [Theory]
    [InlineData("KLM-401", "I25", "89,89 %", "89,74 %")]
    [InlineData("KLM-402", "F3", "85 %", "5,19 %")]
    [InlineData("KLM-402", "F4", "95 %", "21,12 %")]
    [InlineData("KLM-402", "F5", "100 %", "96,67 %")]
    [InlineData("KLM-402", "F6", "100 %", "95,10 %")]
    [InlineData("KLM-402", "F7", "100 %", "90,30 %")]
    [InlineData("KLM-402", "F8", "100 %", "82,13 %")]
    [InlineData("KLM-402", "F9", "98 %", "203,39 %")]
    [InlineData("BRS-501", "B2", "Rp 30.151.427.000", "Rp 11.649.900.000")]
    [InlineData("BRS-501", "C2", "Rp 28.643.714.199", "Rp 10.800.681.204")]
    [InlineData("BRS-502", "D2", "95,00 %", "92,71 %")]
    [InlineData("BRS-506", "G46", "Rp 978.277.000", "Rp 977.377.000")]
    [InlineData("BGN-601", "C10", "Rp 30.151.427.000", "selisih Rp 14.000")]
    [InlineData("BGN-602", "C7", "Rp 28.195.773.000", "selisih Rp 3.226.891.000")]
    [InlineData("BGN-602", "C8", "Rp 1.955.640.000", "selisih Rp 1.370.050.000")]
    [InlineData("BGN-602", "C10", "Rp 30.151.427.000", "selisih Rp 4.596.955.000")]
    [InlineData("BGN-604", "B3", "tahun 2018", "tahun 2019")]
    [InlineData("BGN-604", "B5", "tahun 2018", "tahun 2019")]
    [InlineData("BGN-608", "D8", "80 %", "100 %")]
    [InlineData("BGN-612", "B8", "mencapai semua sasaran strategis", "3 dari 11")]
    [InlineData("BGN-613", "B11", "17 angka", "18 angka")]
    public void Periksa_Sample_WarnsOf(string kode, string sel, string dibaca, string diharapkan) =>
        Assert.Contains(Semua, temuan => temuan.Kode == kode && temuan.Keparahan == Keparahan.Peringatan && temuan.Tempat!.Sel == sel
            && temuan.Dibaca.Contains(dibaca, StringComparison.Ordinal) && temuan.Diharapkan.Contains(diharapkan, StringComparison.Ordinal));

    [Theory]
    [InlineData("KLM-405", "H32 H34")]
    [InlineData("KLM-407", "G8 G19 G45")]
    [InlineData("KLM-408", "C3 C35 C44")]
    [InlineData("KLM-409", "F8 F9 F10 F11 F16 F17 F21 F22 F24 F25 F27 F30 F34 F40 F41")]
    [InlineData("KLM-410", "F10 F17 F22 F25 F29")]
    [InlineData("KLM-411", "F34 F40")]
    [InlineData("KLM-412", "H12 H22 H23 H24 H29 H36 H39")]
    [InlineData("KLM-415", "F5 F6 F28 F29 F43")]
    [InlineData("BRS-505", "C26")]
    [InlineData("BRS-507", "B2 B3")]
    public void Periksa_Sample_FindsExactlyTheCells(string kode, string sel) =>
        Assert.Equal(sel.Split(' '), Semua.Where(temuan => temuan.Kode == kode).Order(UrutanSel.Utama).Select(temuan => temuan.Tempat!.Sel));

    [Theory]
    [InlineData("KLM-402", 7)]
    [InlineData("KLM-413", 3)]
    [InlineData("KLM-416", 3)]
    [InlineData("BGN-605", 6)]
    [InlineData("BGN-606", 10)]
    [InlineData("BGN-607", 9)]
    [InlineData("BGN-608", 5)]
    [InlineData("BGN-610", 2)]
    [InlineData("BGN-611", 5)]
    [InlineData("KLM-403", 0)]
    [InlineData("KLM-404", 0)]
    [InlineData("BRS-503", 0)]
    public void Periksa_Sample_FindsSoMany(string kode, int jumlah) => Assert.Equal(jumlah, Semua.Count(temuan => temuan.Kode == kode));

    [Fact]
    public void Periksa_TruncatedPercent_IsANote() =>
        Assert.Equal("I6", Assert.Single(Semua, temuan => temuan is { Kode: "KLM-401", Keparahan: Keparahan.Catatan }).Tempat!.Sel);

    [Fact]
    public void Periksa_SevenPrintedCapaian_FourAreExplainedByMinimal()
    {
        var capaian = Semua.Where(temuan => temuan.Kode == "KLM-402").ToList();
        Assert.Equal(["F5", "F6", "F7", "F8"], capaian.Where(temuan => temuan.Tindakan.Contains("cocok dengan polaritas minimal", StringComparison.Ordinal)).Select(temuan => temuan.Tempat!.Sel));
        Assert.Equal(["F3", "F4", "F9"], capaian.Where(temuan => !temuan.Tindakan.Contains("cocok", StringComparison.Ordinal)).Select(temuan => temuan.Tempat!.Sel));
    }

    [Fact]
    public void Periksa_ActivityIndicators_AreCountedInOneNote()
    {
        var kegiatan = OganIlir.Pengajuan.Renstra.Count(baris => baris.Jenis is Domain.Isi.JenisRenstra.IkuProgram or Domain.Isi.JenisRenstra.IndikatorKegiatan);
        Assert.Contains($"{kegiatan} indikator", Assert.Single(Semua, temuan => temuan is { Kode: "BGN-607", Keparahan: Keparahan.Catatan }).Dibaca, StringComparison.Ordinal);
    }

    private sealed class UrutanSel : IComparer<Temuan>
    {
        public static readonly UrutanSel Utama = new();

        public int Compare(Temuan? x, Temuan? y) => Baris(x).CompareTo(Baris(y));

        private static int Baris(Temuan? temuan) => int.Parse(temuan!.Tempat!.Sel[1..], System.Globalization.CultureInfo.InvariantCulture);
    }
}
