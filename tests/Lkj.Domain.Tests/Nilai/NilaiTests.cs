using System.Globalization;
using CsCheck;
using Lkj.Domain.Nilai;

namespace Lkj.Domain.Tests.Nilai;

public sealed class NilaiTests
{
    [Fact]
    public void Rupiah_Written_ReadsBackTheSame() =>
        Gen.Long.Sample(nilai => Rupiah.TryUrai(new Rupiah(nilai).ToString(), out var kembali) && kembali.Nilai == nilai);

    [Theory]
    [InlineData("1.00")]
    [InlineData("1000")]
    [InlineData("Rp 1.000")]
    [InlineData("")]
    [InlineData(null)]
    public void Rupiah_OtherSpelling_IsNotRead(string? teks) => Assert.False(Rupiah.TryUrai(teks, out _));

    [Fact]
    public void Rupiah_BeyondLong_ThrowsAndNeverWraps()
    {
        Assert.Throws<OverflowException>(() => new Rupiah(long.MaxValue) + new Rupiah(1));
        Assert.Throws<OverflowException>(() => new Rupiah(long.MinValue) - new Rupiah(1));
        Assert.Throws<OverflowException>(() => new Rupiah(long.MinValue).Mutlak());
    }

    [Theory]
    [InlineData("90", "90")]
    [InlineData("90.00", "90,00")]
    [InlineData("1234.50", "1.234,50")]
    [InlineData("-0.5", "-0,5")]
    [InlineData("49.53333333", "49,5333")]
    public void Tercatat_SetiapBilangan_MenurutDesimalYangDicatat(string nilai, string teks) =>
        Assert.Equal(teks, Penulisan.Tercatat(decimal.Parse(nilai, CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData(89.735, "89,74 %")]
    [InlineData(-0.005, "-0,01 %")]
    [InlineData(1234.5, "1.234,50 %")]
    public void Persen_Half_IsRoundedAwayFromZero(double nilai, string teks) => Assert.Equal(teks, new Persen((decimal)nilai).ToString());

    [Fact]
    public void Persen_OfNothing_IsNotApplicable()
    {
        Assert.Null(Persen.Dari(Rupiah.Nol, Rupiah.Nol));
        Assert.Equal(100, Persen.Dari(new(3), new(3))!.Value.Nilai);
    }

    [Theory]
    [InlineData("022207", true)]
    [InlineData("22207", false)]
    [InlineData("65654A", false)]
    [InlineData("\u0661\u0662\u0663\u0664\u0665\u0666", false)]
    [InlineData(null, false)]
    public void KodeSatker_SixAsciiDigits_IsACode(string? kode, bool sah)
    {
        Assert.Equal(sah, KodeSatker.Sah(kode));
        if (!sah)
            Assert.Throws<ArgumentException>(() => new KodeSatker(kode!));
    }

    [Theory]
    [InlineData("2019", true)]
    [InlineData("2014", false)]
    [InlineData("2100", false)]
    [InlineData(" 2019", false)]
    [InlineData("dua ribu", false)]
    public void TahunAnggaran_FourDigitsInRange_IsRead(string teks, bool terbaca) => Assert.Equal(terbaca, TahunAnggaran.TryUrai(teks, out _));

    [Fact]
    public void Waktu_Zones_AreFixedOffsets()
    {
        var saat = new DateTimeOffset(2019, 12, 31, 16, 30, 0, TimeSpan.Zero);
        Assert.Equal("31 Desember 2019 23.30 WIB", Penulisan.Waktu(saat, ZonaWaktu.Wib));
        Assert.Equal("1 Januari 2020 01.30 WIT", Penulisan.Waktu(saat, ZonaWaktu.Wit));
    }

    [Theory]
    [InlineData("Agustus", 8)]
    [InlineData("desember", 12)]
    [InlineData("August", null)]
    public void Bulan_IndonesianName_IsItsNumber(string nama, int? bulan) => Assert.Equal(bulan, Penulisan.Bulan(nama));
}
