using CsCheck;
using Lkj.Domain.Isi;
using Lkj.Domain.Pemeriksaan;

namespace Lkj.Domain.Tests.Pemeriksaan;

public sealed class UrutanTemuanTests
{
    private static readonly Gen<Temuan> Sembarang =
        Gen.Select(Gen.Int[4, 6], Gen.Enum<Keparahan>(), Gen.Int[0, 3], Gen.Int[1, 120], Gen.Int[0, 2], (tingkat, keparahan, kolom, baris, lembar) =>
            Temuan(tingkat, keparahan, lembar == 0 ? null : $"{new[] { "A", "B", "Z", "AA" }[kolom]}{baris}", $"Lembar {lembar}"));

    [Fact]
    public void Order_SeverityThenLevel_GoesBeforePlace()
    {
        Temuan[] urut =
        [
            Temuan(6, Keparahan.Galat, "Z9"), Temuan(4, Keparahan.Peringatan, "A2"), Temuan(5, Keparahan.Peringatan, "A1"), Temuan(4, Keparahan.Catatan, "A1"),
        ];
        Assert.Equal(urut, urut.Reverse().PerbaikanPertama());
    }

    [Fact]
    public void Order_Cells_CountRowsAndColumnsAsSpreadsheetsDo() =>
        Assert.Equal(
            ["", "B9", "A10", "Z100", "AA100", "A812"],
            new[] { "A812", "AA100", "Z100", "A10", "B9", "" }.Select(sel => Temuan(4, Keparahan.Catatan, sel)).PerbaikanPertama().Select(temuan => temuan.Tempat!.Sel));

    [Fact]
    public void Order_AnyFindings_DoesNotDependOnTheirOrder() =>
        Sembarang.Array[0, 30].Sample(temuan => temuan.PerbaikanPertama().SequenceEqual(temuan.Reverse().PerbaikanPertama()));

    [Fact]
    public void Kelompokkan_ManyAlike_GivesRangeAndFirstThree()
    {
        var temuan = Enumerable.Range(5, 808).Reverse().Select(baris => Temuan(4, Keparahan.Peringatan, $"E{baris}"));
        var kelompok = Assert.Single(KelompokTemuan.Kelompokkan(temuan));
        Assert.Equal((808, "E5:E812"), (kelompok.Jumlah, kelompok.Tempat!.Sel));
        Assert.Equal(["E5", "E6", "E7"], kelompok.Contoh.Select(satu => satu.Tempat!.Sel));
    }

    [Fact]
    public void Kelompokkan_OneFinding_KeepsItsCell() =>
        Assert.Equal("E5", Assert.Single(KelompokTemuan.Kelompokkan([Temuan(4, Keparahan.Catatan, "E5")])).Tempat!.Sel);

    [Fact]
    public void Kelompokkan_AnyFindings_LosesNoneAndStandsFirstRepairFirst() =>
        Sembarang.Array[0, 60].Sample(temuan =>
        {
            var kelompok = KelompokTemuan.Kelompokkan(temuan);
            return kelompok.Sum(satu => satu.Jumlah) == temuan.Length
                && kelompok.All(satu => satu.Contoh.Count == Math.Min(3, satu.Jumlah))
                && kelompok.Select(satu => (int)satu.Keparahan).SequenceEqual(kelompok.Select(satu => (int)satu.Keparahan).Order());
        });

    private static Temuan Temuan(int tingkat, Keparahan keparahan, string? sel, string lembar = "Anggaran") =>
        new($"XYZ-{tingkat}01", tingkat, keparahan, "Judul", sel is null ? null : new Asal("contoh.xlsx", lembar, sel), "ini", "itu", "Periksa.");
}
