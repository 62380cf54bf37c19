using System.Globalization;
using CsCheck;
using Lkj.Domain.Isi;
using Lkj.Domain.Kinerja;

namespace Lkj.Domain.Tests.Kinerja;

public sealed class PenghitungCapaianTests
{
    private static readonly AturanKinerja Batas120 = AturanKinerja.Bernama("umum-2021");
    private static readonly Gen<decimal> Angka = Gen.Int[-1_000_000, 1_000_000].Select(ratusan => ratusan / 100m);

    /// <summary>Test vectors of the rules: target, realisasi, uncapped and capped at 120, at two decimals.</summary>
    [Theory]
    [InlineData(Polaritas.Maksimal, "100", "49.53", "49,53", "49,53")]
    [InlineData(Polaritas.Maksimal, "80", "65.70", "82,13", "82,13")]
    [InlineData(Polaritas.Maksimal, "49", "99.66", "203,39", "120,00")]
    [InlineData(Polaritas.Maksimal, "85", "98.24", "115,58", "115,58")]
    [InlineData(Polaritas.Maksimal, "90", "93.79", "104,21", "104,21")]
    [InlineData(Polaritas.Maksimal, "90", "90.43", "100,48", "100,48")]
    [InlineData(Polaritas.Maksimal, "-10", "-11", "90,00", "90,00")]
    [InlineData(Polaritas.Maksimal, "-10", "-5", "150,00", "120,00")]
    [InlineData(Polaritas.Maksimal, "10", "-1", "0,00", "0,00")]
    [InlineData(Polaritas.Minimal, "0.2", "0.2", "100,00", "100,00")]
    [InlineData(Polaritas.Minimal, "0.2", "0.3", "50,00", "50,00")]
    [InlineData(Polaritas.Minimal, "0.2", "0.4", "0,00", "0,00")]
    [InlineData(Polaritas.Minimal, "0.2", "0.1", "150,00", "120,00")]
    [InlineData(Polaritas.Minimal, "1", "0.26", "174,00", "120,00")]
    [InlineData(Polaritas.Minimal, "10", "21", "0,00", "0,00")]
    [InlineData(Polaritas.Minimal, "10", "20", "0,00", "0,00")]
    [InlineData(Polaritas.Stabil, "100", "96", "112,00", "112,00")]
    [InlineData(Polaritas.Stabil, "100", "102", "116,00", "116,00")]
    [InlineData(Polaritas.Stabil, "100", "90", "100,00", "100,00")]
    [InlineData(Polaritas.Stabil, "100", "45", "50,00", "50,00")]
    [InlineData(Polaritas.Stabil, "100", "250", "0,00", "0,00")]
    public void Hitung_TestVectors_GiveTheRuleValues(Polaritas polaritas, string target, string realisasi, string asli, string berbatas)
    {
        var hasil = PenghitungCapaian.Hitung(Baris(polaritas, Nilai(target), Nilai(realisasi)), Batas120);
        Assert.Equal((asli, berbatas), (hasil.Asli!.Value.Angka(), hasil.Berbatas!.Value.Angka()));
        Assert.Null(hasil.Alasan);
    }

    [Theory]
    [InlineData(Polaritas.Minimal, "7", "8", "6.5", "107,14")]
    [InlineData(Polaritas.Minimal, "7", "8", "9", "87,50")]
    [InlineData(Polaritas.Minimal, "7", "8", "7", "100,00")]
    [InlineData(Polaritas.Maksimal, "80", "90", "92", "102,22")]
    [InlineData(Polaritas.Maksimal, "80", "90", "85", "100,00")]
    [InlineData(Polaritas.Maksimal, "80", "90", "72", "90,00")]
    public void Hitung_RangeAsTarget_UsesTheEndThatWasMissed(Polaritas polaritas, string bawah, string atas, string realisasi, string capaian)
    {
        var baris = Baris(polaritas, Nilai(bawah), Nilai(realisasi));
        var rentang = baris with { Target = baris.Target! with { Nilai = new Target(Nilai(bawah)!, decimal.Parse(atas, CultureInfo.InvariantCulture)) } };
        Assert.Equal(capaian, PenghitungCapaian.Hitung(rentang, Batas120).Asli!.Value.Angka());
        Assert.False(PenghitungCapaian.Hitung(rentang with { Polaritas = Polaritas.Stabil }, Batas120).Terhitung);
    }

    [Theory]
    [InlineData("B", 65.00, "B", 71.25, "109,62")]
    [InlineData("B", null, "B", 71.25, "109,62")]
    [InlineData("WTP", null, "WTP", null, "100,00")]
    [InlineData("WTP", null, "WDP", null, "75,00")]
    public void Hitung_Letters_CountAsTheirNumbers(string target, double? angkaTarget, string realisasi, double? angkaRealisasi, string capaian) =>
        Assert.Equal(capaian, PenghitungCapaian.Hitung(
            Baris(Polaritas.Maksimal, new((decimal?)angkaTarget, target), new((decimal?)angkaRealisasi, realisasi)), Batas120).Asli!.Value.Angka());

    [Fact]
    public void Hitung_MinimalTargetZero_NeedsAWorstValue()
    {
        var baris = Baris(Polaritas.Minimal, Nilai("0"), Nilai("4"));
        Assert.Contains("nilai terburuk", PenghitungCapaian.Hitung(baris, Batas120).Alasan, StringComparison.Ordinal);
        Assert.False(PenghitungCapaian.Hitung(baris with { Terburuk = Isian(0m) }, Batas120).Terhitung);
        Assert.Equal("60,00", PenghitungCapaian.Hitung(baris with { Terburuk = Isian(10m) }, Batas120).Asli!.Value.Angka());
    }

    [Theory]
    [InlineData(Polaritas.Maksimal, "0", "0", "target 0")]
    [InlineData(Polaritas.Minimal, "0", "0", "nilai terburuk")]
    [InlineData(Polaritas.Minimal, "-1", "1", "target negatif")]
    [InlineData(Polaritas.Stabil, "0", "1", "target di atas 0")]
    [InlineData(Polaritas.Maksimal, "", "1", "target belum diisi")]
    [InlineData(Polaritas.Maksimal, "1", "", "realisasi belum diisi")]
    [InlineData(Polaritas.Maksimal, "", "", "target dan realisasi belum diisi")]
    [InlineData(Polaritas.Maksimal, "0.0000001", "1", "di luar jangkauan")]
    [InlineData(Polaritas.Maksimal, "1", "79228162514264337593543950335", "di luar jangkauan")]
    public void Hitung_WhatCannotBeComputed_IsAnsweredWithTheReason(Polaritas polaritas, string target, string realisasi, string alasan)
    {
        var hasil = PenghitungCapaian.Hitung(Baris(polaritas, Nilai(target), Nilai(realisasi)), Batas120);
        Assert.False(hasil.Terhitung);
        Assert.Null(hasil.Berbatas);
        Assert.Contains(alasan, hasil.Alasan, StringComparison.Ordinal);
    }

    [Fact]
    public void Hitung_UnknownLetter_NamesIt() =>
        Assert.Contains("\"ZZ\"", PenghitungCapaian.Hitung(Baris(Polaritas.Maksimal, new(null, "ZZ"), Nilai("1")), Batas120).Alasan, StringComparison.Ordinal);

    [Fact]
    public void Hitung_FullTargetOption_CountsAMetMaximum()
    {
        var aturan = Batas120 with { TargetPenuhBernilai = 120 };
        var penuh = Baris(Polaritas.Maksimal, Nilai("100"), Nilai("100"));
        Assert.Equal(120, PenghitungCapaian.Hitung(penuh, aturan).Asli!.Value.Nilai);
        Assert.Equal(100, PenghitungCapaian.Hitung(penuh, Batas120).Asli!.Value.Nilai);
        Assert.Equal(100, PenghitungCapaian.Hitung(penuh with { Satuan = "dokumen" }, aturan).Asli!.Value.Nilai);
        Assert.Equal(99, PenghitungCapaian.Hitung(Baris(Polaritas.Maksimal, Nilai("100"), Nilai("99")), aturan).Asli!.Value.Nilai);
    }

    [Fact]
    public void Hitung_AnyNumbers_StaysBetweenFloorAndCap() =>
        Gen.Select(Gen.Enum<Polaritas>(), Angka, Angka, Angka.Nullable()).Sample((polaritas, target, realisasi, terburuk) =>
        {
            var hasil = PenghitungCapaian.Hitung(
                Baris(polaritas, new(target), new(realisasi)) with { Terburuk = terburuk is { } ada ? Isian(ada) : null }, Batas120);
            return hasil.Terhitung
                ? hasil.Alasan is null && hasil.Asli!.Value.Nilai >= 0 && hasil.Berbatas!.Value.Nilai == Math.Min(hasil.Asli.Value.Nilai, 120)
                : hasil.Alasan is not null && hasil.Berbatas is null;
        });

    [Fact]
    public void Hitung_MetTarget_IsAHundredInBothDirections() =>
        Angka.Where(target => target > 0).Sample(target =>
            PenghitungCapaian.Hitung(Baris(Polaritas.Maksimal, new(target), new(target)), Batas120).Asli!.Value.Nilai == 100
            && PenghitungCapaian.Hitung(Baris(Polaritas.Minimal, new(target), new(target)), Batas120).Asli!.Value.Nilai == 100);

    [Fact]
    public void Hitung_MoreRealisasi_NeverLowersMaksimalNorRaisesMinimal() =>
        Gen.Select(Angka.Where(target => target > 0), Angka, Angka).Sample((target, satu, dua) =>
        {
            var (sedikit, banyak) = (Math.Min(satu, dua), Math.Max(satu, dua));
            return Capaian(Polaritas.Maksimal, target, sedikit) <= Capaian(Polaritas.Maksimal, target, banyak)
                && Capaian(Polaritas.Minimal, target, sedikit) >= Capaian(Polaritas.Minimal, target, banyak);
        });

    private static decimal Capaian(Polaritas polaritas, decimal target, decimal realisasi) =>
        PenghitungCapaian.Hitung(Baris(polaritas, new(target), new(realisasi)), Batas120).Asli!.Value.Nilai;

    private static BarisIndikator Baris(Polaritas polaritas, NilaiKinerja? target, NilaiKinerja? realisasi) => new(
        null, Isian("Indikator"), "%", target is null ? null : Isian(new Target(target)), realisasi is null ? null : Isian(realisasi), null, polaritas);

    private static NilaiKinerja? Nilai(string teks) => teks.Length == 0 ? null : new(decimal.Parse(teks, CultureInfo.InvariantCulture));

    private static Isian<T> Isian<T>(T nilai) => new(nilai, "", new Asal("contoh.xlsx", "Pengukuran"));
}
