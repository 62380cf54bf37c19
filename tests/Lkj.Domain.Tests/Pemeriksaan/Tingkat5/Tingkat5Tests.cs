using Lkj.Domain.Isi;
using Lkj.Domain.Nilai;
using Lkj.Domain.Pemeriksaan;
using Lkj.Domain.Tests.Contoh;

namespace Lkj.Domain.Tests.Pemeriksaan.Tingkat5;

public sealed class Tingkat5Tests
{
    private static readonly BarisAnggaran Induk = Bersih.Baris(9, "076.01.CQ", "RM", "Program Pemilu", "", "", "370.500.000", "338.765.432", "");

    [Fact]
    public void JumlahTercetak_TotalOfASource_IsComparedWithThatSource()
    {
        var hibah = Total("hibah", 1_200_000_000, 1_150_000_000);
        Assert.Empty(Periksaan.Temuan("BRS-501", pengajuan => pengajuan with { TotalAnggaran = [.. pengajuan.TotalAnggaran, hibah] }));
        Assert.Single(Periksaan.Temuan("BRS-501", pengajuan => pengajuan with { TotalAnggaran = [hibah with { Realisasi = Uang(1) }] }));
    }

    [Theory]
    [InlineData(370_500_000, 338_765_432, "")]
    [InlineData(370_500_000, 338_765_431, "Rp 338.765.432")]
    public void JumlahTercetak_SubtotalAmongTheLines_IsComparedWithThoseAboveIt(long pagu, long realisasi, string harapan)
    {
        // Two lines, their subtotal, one line, its subtotal, and a subtotal of both that no line stands above.
        var subtotal = new[] { (5, pagu, realisasi), (7, 1_200_000_000, 1_150_000_000), (8, 1_570_500_000, 1) }
            .Select(satu => new TotalTercetak(PembuatIsian.Teks("Sub Total", "Anggaran", $"C{satu.Item1}"), Uang(satu.Item2, $"G{satu.Item1}"), Uang(satu.Item3, $"H{satu.Item1}"), null));
        var temuan = Periksaan.Temuan("BRS-501", pengajuan => pengajuan with
        {
            TotalAnggaran = [.. subtotal],
            Anggaran = [.. pengajuan.Anggaran.Take(2), pengajuan.Anggaran[2] with { Pagu = Uang(1_200_000_000, "G6") }],
        });

        Assert.Equal(harapan.Length > 0 ? 1 : 0, temuan.Count);
        Assert.All(temuan, satu => Assert.StartsWith(harapan, satu.Diharapkan, StringComparison.Ordinal));
    }

    [Fact]
    public void TotalBerulang_SameTotalTwice_IsComparedOnce()
    {
        var temuan = Pemeriksa.Periksa(Bersih.Pengajuan with { TotalAnggaran = [Total("Jumlah", 5, 5), Total(null, 5, 5)] });
        Assert.Equal(2, temuan.Count(satu => satu.Kode == "BRS-501"));
        Assert.Equal(2, temuan.Count(satu => satu.Kode == "BRS-507"));
    }

    [Fact]
    public void IndukAnak_ParentEqualToItsChildren_IsFine()
    {
        Assert.Empty(Periksaan.Temuan("BRS-504", pengajuan => pengajuan with { Anggaran = [.. pengajuan.Anggaran, Induk] }));
        Assert.Empty(Periksaan.Temuan("BRS-501", pengajuan => pengajuan with { Anggaran = [.. pengajuan.Anggaran, Induk] }));
    }

    [Fact]
    public void IndukAnak_ParentThatDiffers_IsFound()
    {
        var temuan = Periksaan.Temuan("BRS-504", pengajuan => pengajuan with { Anggaran = [.. pengajuan.Anggaran, Induk with { Pagu = Uang(370_500_001) }] });
        Assert.Contains("Rp 370.500.000 sebagai jumlah 2 baris", Assert.Single(temuan).Diharapkan, StringComparison.Ordinal);
    }

    [Fact]
    public void KunciGanda_RepeatedLine_IsGalat() =>
        Assert.Equal(Keparahan.Galat, Assert.Single(Periksaan.Temuan("BRS-503", pengajuan => pengajuan with { Anggaran = [.. pengajuan.Anggaran, pengajuan.Anggaran[0]] })).Keparahan);

    [Fact]
    public void KunciGanda_RepeatedParentUnderAnotherName_IsGalat()
    {
        var ulangan = Induk with { Uraian = Induk.Uraian with { Nilai = "Program Pemilu (lanjutan)" } };
        Assert.Single(Periksaan.Temuan("BRS-503", pengajuan => pengajuan with { Anggaran = [Induk, .. pengajuan.Anggaran, ulangan] }));
    }

    [Fact]
    public void KunciGanda_TwoItemsOfAnAkun_AreFine()
    {
        var satu = Bersih.Baris(8, "076.01.WA.521211", "RM", "Kertas", "", "", "1.000", "1.000", "");
        var dua = Bersih.Baris(9, "076.01.WA.521211", "RM", "Tinta", "", "", "1.000", "1.000", "");
        Assert.Empty(Periksaan.Temuan("BRS-503", pengajuan => pengajuan with { Anggaran = [satu, dua] }));
    }

    [Fact]
    public void KunciGanda_SameIndicatorTwice_IsGalatUnlessOfAnotherObjective()
    {
        Assert.Single(Periksaan.Temuan("BRS-503", pengajuan => pengajuan with { Pengukuran = [.. pengajuan.Pengukuran, pengajuan.Pengukuran[0]] }));
        Assert.Empty(Periksaan.Temuan("BRS-503", pengajuan => pengajuan with
        {
            Pengukuran = [.. pengajuan.Pengukuran, pengajuan.Pengukuran[0] with { Sasaran = pengajuan.Pengukuran[2].Sasaran }],
        }));
    }

    [Theory]
    [InlineData("Layanan Perkantoran", "RM", Keparahan.Peringatan)]
    [InlineData("Layanan perkantoran lainnya", "RM", Keparahan.Catatan)]
    [InlineData("Layanan lain", "RM", null)]
    [InlineData("Layanan Perkantoran", "Hibah", null)]
    public void NamaTanpaPembeda_EqualOrBeginning_DecidesTheSeverity(string nama, string sumber, Keparahan? keparahan)
    {
        var baris = new[] { Bersih.Baris(2, "", "RM", "Layanan Perkantoran", "", "", "1.000", "1.000", ""), Bersih.Baris(3, "", sumber, nama, "", "", "2.000", "2.000", "") };
        Assert.Equal(keparahan, Periksaan.Temuan("BRS-505", pengajuan => pengajuan with { Anggaran = baris }).SingleOrDefault()?.Keparahan);
        Assert.Empty(Periksaan.Temuan("BRS-505", pengajuan => pengajuan with { Anggaran = [.. baris.Select(satu => satu with { Kode = satu.Uraian })] }));
    }

    [Theory]
    [InlineData("977.377.000", "978.277.000", 1)]
    [InlineData("977.377.000", "979.377.000", 0)]
    [InlineData("900.000.000", "900.500.000", 0)]
    [InlineData("977.377.000", "977.377.000", 1)]
    [InlineData("9.773.770", "9.782.770", 0)]
    public void JumlahHampirSama_LargeOddAmounts_AreCompared(string satu, string dua, int jumlah)
    {
        var baris = new[]
        {
            Bersih.Baris(2, "A.1", "RM", "Satu", "", "", satu, satu, ""), Bersih.Baris(3, "A.2", "RM", "Dua", "", "", dua, dua, ""),
            Bersih.Baris(4, "A.3", "RM", "Tiga", "", "", "5.000.000.000", "5.000.000.000", ""),
        };
        Assert.Equal(jumlah, Periksaan.Temuan("BRS-506", pengajuan => pengajuan with { Anggaran = baris }).Count);
    }

    [Fact]
    public void JumlahHampirSama_OtherSpendingOrManyOfTheSize_IsChance()
    {
        var baris = new[] { Bersih.Baris(2, "A.1", "RM", "Satu", "", "", "977.377.000", "977.377.000", ""), Bersih.Baris(3, "A.2", "RM", "Dua", "", "", "978.277.000", "978.277.000", "") };
        Assert.Single(Periksaan.Temuan("BRS-506", pengajuan => pengajuan with { Anggaran = baris }));
        Assert.Empty(Periksaan.Temuan("BRS-506", pengajuan => pengajuan with { Anggaran = [baris[0], baris[1] with { Realisasi = Uang(976_000_000) }] }));
        Assert.Empty(Periksaan.Temuan("BRS-506", pengajuan => pengajuan with
        {
            Anggaran = [.. baris, .. Enumerable.Range(1, 3).Select(i => Bersih.Baris(3 + i, $"B.{i}", "RM", $"Lain {i}", "", "", $"90{3 * i}.412.000", "0", ""))],
        }));
    }

    private static TotalTercetak Total(string? uraian, long pagu, long realisasi) =>
        new(uraian is null ? null : PembuatIsian.Teks(uraian, "Total Anggaran", "A3"), Uang(pagu), Uang(realisasi), null);

    private static Isian<Rupiah> Uang(long nilai, string sel) => new(new Rupiah(nilai), $"{nilai}", new Asal("contoh.xlsx", "Anggaran", sel));

    private static Isian<Rupiah> Uang(long nilai) => new(new Rupiah(nilai), $"{nilai}", new Asal("contoh.xlsx", "Total Anggaran", "B3"));
}
