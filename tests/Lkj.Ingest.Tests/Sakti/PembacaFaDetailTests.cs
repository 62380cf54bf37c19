using Lkj.Domain.Anggaran;
using Lkj.Domain.Isi;
using Lkj.Domain.Pemeriksaan;

namespace Lkj.Ingest.Tests.Sakti;

/// <summary>The shapes in which a Fa Detail comes: layouts, page breaks, totals, levels.</summary>
public class PembacaFaDetailTests
{
    private static readonly (string[], string, long, long, long)[] Daun =
    [
        (["WA", "6709", "QGE", "001", "113", "0A", "521211", "000001"], "Penggandaan laporan [20 BUAH x 2 KEG]", 4_800_000, 2_400_000, 1_950_000),
        (["WA", "6709", "QGE", "001", "113", "0A", "521211", "000002"], "Konsumsi rapat; minuman", 5_500_000, 5_500_000, 0),
        (["WA", "6709", "QGE", "001", "113", "AB", "524111", "000003"], "Perjalanan dinas \"luar kota\"", 18_000_000, 9_000_000, 7_500_000),
        (["WA", "6709", "QGE", "002", "001", "0A", "521211", "000001"], "Bahan", 1_000, 0, 0),
        (["CQ", "6640", "QGE", "001", "051", "0A", "521213"], "Honor", 36_000_000, 27_000_000, 9_000_000),
        (["CQ", "6640", "QGE", "001", "051", "0A", "532111"], "Belanja modal", 0, 0, 0),
    ];

    public static TheoryData<bool, bool, int> Bentuk => new()
    {
        { false, false, 0 }, { true, false, 0 }, { false, true, 0 }, { true, true, 0 }, { false, false, 5 }, { true, true, 3 }, { false, true, 7 }, { true, false, 2 },
    };

    [Theory]
    [MemberData(nameof(Bentuk))]
    public void FaDetail_InAnyShape_GivesTheSameLines(bool layoutB, bool totalDiAkhir, int halaman)
    {
        var uji = new FaDetailUji { Daun = Daun, LayoutB = layoutB, TotalDiAkhir = totalDiAkhir, BarisPerHalaman = halaman };
        foreach (var berkas in new[] { uji.Xlsx(), uji.Csv() })
        {
            var hasil = KirimanUji.Baca([.. KirimanUji.Templat(), berkas]);
            Assert.DoesNotContain(hasil.Temuan, temuan => temuan.Keparahan == Keparahan.Galat);
            var anggaran = hasil.Pengajuan!.Anggaran;

            Assert.DoesNotContain(hasil.Temuan.Concat(Pemeriksa.Periksa(hasil.Pengajuan)), temuan => temuan.Tempat?.Berkas == berkas.Nama);
            Assert.Equal(
                Daun.Select(satu => ($"076.01.{string.Join('.', satu.Item1)}", satu.Item2, satu.Item3, satu.Item4 + satu.Item5)),
                new PohonAnggaran(anggaran).Daun.Select(satu => (satu.Kode!.Nilai, satu.Uraian.Nilai, satu.Pagu.Nilai.Nilai, satu.Realisasi.Nilai.Nilai)));
            Assert.Equal(2 + 2 + 2 + 3 + 3 + 4 + 5 + 4, anggaran.Count);
            Assert.All(
                new PohonAnggaran(anggaran).IndukDanAnak,
                satu => Assert.Equal($"Induk {satu.Key.Kode!.Nilai["076.01.".Length..].Replace('.', ' ')}", satu.Key.Uraian.Nilai));
            Assert.Equal((64_301_000, 62_350_000), hasil.Pengajuan.TotalAnggaran.Select(satu => (satu.Pagu.Nilai.Nilai, satu.Realisasi.Nilai.Nilai)).Single());
        }
    }

    [Theory]
    [InlineData("Pagu Revisi", "Anggaran", "KOL-204")]
    [InlineData(";WA;;Program", ";?;;Program", "ISI-320")]
    [InlineData("28.300.000;;0", "28.300.000,5;;0", "ISI-303")]
    [InlineData("28.300.000;;0", "#REF!;;0", "ISI-305")]
    [InlineData("656549", "656548", "BGN-691")]
    public void FaDetail_ThatCannotBeDecided_IsStopped(string lama, string baru, string kode)
    {
        var hasil = KirimanUji.Baca([.. KirimanUji.Templat(), KirimanUji.Berkas("a.csv", KirimanUji.Teks("fa-detail.csv").Replace(lama, baru, StringComparison.Ordinal))]);

        Assert.Null(hasil.Pengajuan);
        Assert.Contains(hasil.Temuan, temuan => temuan.Kode == kode && temuan.Keparahan == Keparahan.Galat && temuan.Tempat!.Berkas == "a.csv");
    }

    [Theory]
    [InlineData("0,9515", "0,8515", "KLM-401")]
    [InlineData("0,9515", "95,15", null)]
    [InlineData("0,9515", "95,15 %", null)]
    [InlineData("0,9515", "0,951", null)]
    [InlineData("5.700.000;4.100.000;;9.800.000", "5.700.000;4.200.000;;9.800.000", "KLM-452")]
    [InlineData(";;0,9515;;500.000", ";;0,9515;;400.000", "KLM-451")]
    [InlineData("JUMLAH SELURUHNYA;;;;;;;;;;;;;;;;91.645.000", "JUMLAH SELURUHNYA;;;;;;;;;;;;;;;;91.645.001", "BRS-501")]
    public void FaDetail_ThatDisagreesWithItself_WantsAnExplanation(string lama, string baru, string? kode)
    {
        var hasil = KirimanUji.Baca([.. KirimanUji.Templat(), KirimanUji.Berkas("a.csv", KirimanUji.Teks("fa-detail.csv").Replace(lama, baru, StringComparison.Ordinal))]);
        var temuan = hasil.Temuan.Concat(Pemeriksa.Periksa(hasil.Pengajuan!)).Where(satu => satu.Tempat?.Berkas == "a.csv").Select(satu => satu.Kode).ToHashSet();

        if (kode == "BRS-501")
            temuan.Remove("KLM-451");
        Assert.Equal(kode is null ? [] : [kode], temuan);
    }

    [Fact]
    public void FaDetail_WithNumbersForCodes_FillsThemUp()
    {
        var teks = KirimanUji.Teks("fa-detail.csv").Replace("SATUAN KERJA;;;;;;;;;;;;;;656549", "SATUAN KERJA : 656549", StringComparison.Ordinal).Replace("KEMENTERIAN;;;;;;;;;;;;;;076", "KEMENTERIAN : 76", StringComparison.Ordinal);
        var hasil = KirimanUji.Baca([.. KirimanUji.Templat(), KirimanUji.Berkas("a.csv", teks)]);

        Assert.Equal("076.01.WA", hasil.Pengajuan!.Anggaran[0].Kode!.Nilai);
    }

    [Fact]
    public void Lines_InCsvWithoutZeros_AreZero()
    {
        var baris = KirimanUji.Baca([.. KirimanUji.Templat(), new FaDetailUji { Daun = Daun }.Csv()]).Pengajuan!.Anggaran[^1];

        Assert.Equal((0, "", "Q35"), (baris.Pagu.Nilai.Nilai, baris.Pagu.Teks, baris.Pagu.Asal.Sel));
    }
}
