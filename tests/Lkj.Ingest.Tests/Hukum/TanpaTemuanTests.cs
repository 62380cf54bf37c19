using Lkj.Domain.Pemeriksaan;

namespace Lkj.Ingest.Tests.Hukum;

/// <summary>Submissions in which everything agrees, of every shape and in every layout, are answered with no finding: false alarms are
/// defects too.</summary>
public class TanpaTemuanTests
{
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

    private static void Bersih(BerkasMasuk[] berkas)
    {
        var hasil = PengajuanAcak.Baca(berkas);

        Assert.Equal([], hasil.Temuan.Select(temuan => temuan.ToString()));
        Assert.Equal([], Pemeriksa.Periksa(hasil.Pengajuan!).Select(temuan => temuan.ToString()));
    }
}
