using Lkj.Domain.Pemeriksaan;

namespace Lkj.Ingest.Tests.Hukum;

/// <summary>Submissions in which everything agrees, of every shape and in every layout, are answered with no finding: false alarms are
/// defects too.</summary>
public class TanpaTemuanTests
{
    /// <summary>A note that two figures are equal, which is right also where they are by chance.</summary>
    private const string KebetulanSama = "BGN-616";

    public static TheoryData<int> Benih => [.. Enumerable.Range(0, 20)];

    [Theory]
    [MemberData(nameof(Benih))]
    public void Clean_AsTemplate_HasNoFinding(int benih) => Bersih(new PengajuanAcak(benih).Templat());

    [Theory]
    [MemberData(nameof(Benih))]
    public void Clean_AsCsv_HasNoFinding(int benih) => Bersih(new PengajuanAcak(benih).Csv());

    [Theory]
    [MemberData(nameof(Benih))]
    public void Clean_WithoutCodes_HasNoFinding(int benih) => Bersih(new PengajuanAcak(benih) { TanpaKode = true }.Csv());

    [Theory]
    [MemberData(nameof(Benih))]
    public void Clean_AsFaDetail_HasNoFinding(int benih)
    {
        Bersih(new PengajuanAcak(benih).FaDetail(csv: true));
        Bersih(new PengajuanAcak(benih).FaDetail(csv: false));
    }

    [Fact]
    public void Clean_EqualFiguresByChance_AreNotedInFewOfThem() =>
        Assert.InRange(Enumerable.Range(0, 20).Count(benih => Pemeriksa.Periksa(PengajuanAcak.Baca(new PengajuanAcak(benih).Csv()).Pengajuan!).Count > 0), 0, 2);

    private static void Bersih(BerkasMasuk[] berkas)
    {
        var hasil = PengajuanAcak.Baca(berkas);

        Assert.Equal([], hasil.Temuan.Select(temuan => temuan.ToString()));
        Assert.Equal([], Pemeriksa.Periksa(hasil.Pengajuan!).Where(temuan => temuan.Kode != KebetulanSama).Select(temuan => temuan.ToString()));
    }
}
