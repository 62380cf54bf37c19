using Lkj.Domain.Acuan;
using Lkj.Domain.Nilai;

namespace Lkj.Domain.Tests.Acuan;

public sealed class DaftarSatkerTests
{
    private const string Provinsi = "654336,KPU Provinsi Contoh,,provinsi,,WIB,,,ya";

    private static readonly DaftarSatker Daftar = DaftarSatker.Bawaan;

    [Theory]
    [InlineData(2019, 34, 416, 98)]
    [InlineData(2022, 34, 416, 98)]
    [InlineData(2023, 38, 416, 98)]
    public void PadaTahun_OfTheEmbeddedList_HasTheOfficesOfThatYear(int tahun, int provinsi, int kabupaten, int kota)
    {
        var ada = Daftar.PadaTahun(new TahunAnggaran(tahun)).ToList();
        Assert.Equal(ada.Count, ada.Select(satu => satu.Kode).Distinct().Count());
        Assert.Equal(
            (provinsi, kabupaten, kota),
            (Hitung(TingkatSatker.Provinsi), Hitung(TingkatSatker.Kabupaten), Hitung(TingkatSatker.Kota)));

        int Hitung(TingkatSatker tingkat) => ada.Count(satu => satu.Tingkat == tingkat);
    }

    [Theory]
    [InlineData(2019)]
    [InlineData(2023)]
    public void PadaTahun_EveryKabupatenAndKota_StandsUnderAProvinceOfItsYearAndZone(int tahun)
    {
        var saat = new TahunAnggaran(tahun);
        Assert.All(
            Daftar.PadaTahun(saat).Where(satu => satu.Tingkat is TingkatSatker.Kabupaten or TingkatSatker.Kota),
            satu => Assert.Equal(satu.Zona, Daftar.Cari(satu.Provinsi!.Value, saat)!.Zona));
    }

    [Fact]
    public void Cari_OfficeThatChangedItsProvince_GivesTheProvinceOfTheYear()
    {
        var merauke = new KodeSatker("659761");
        Assert.Equal("KPU Provinsi Papua", NamaProvinsi(2022));
        Assert.Equal("KPU Provinsi Papua Selatan", NamaProvinsi(2023));

        string NamaProvinsi(int tahun) => Daftar.Cari(Daftar.Cari(merauke, new(tahun))!.Provinsi!.Value, new(tahun))!.Nama;
    }

    [Fact]
    public void Cari_LeadingZeroAndUnverifiedCode_AreKept()
    {
        var pangandaran = Daftar.Cari(new("022207"), new(2024))!;
        Assert.Equal(("KPU Kabupaten Pangandaran", ZonaWaktu.Wib, false), (pangandaran.Nama, pangandaran.Zona, pangandaran.Terverifikasi));
        Assert.Equal(26, Daftar.Semua.Count(satu => !satu.Terverifikasi));
    }

    [Fact]
    public void Cari_CodeThatIsNotListedOrNotYet_GivesNothing()
    {
        Assert.Null(Daftar.Cari(new("123456"), new(2024)));
        Assert.Null(Daftar.Cari(new("670900"), new(2022)));
    }

    [Theory]
    [InlineData("656549,KPU Kabupaten Contoh,,kabupaten,654336,WIB,,,ya", null)]
    [InlineData("656549;KPU Kabupaten Contoh;;kabupaten;654336;wib;2015;2099;tidak", null)]
    [InlineData("111111,KPU RI,,pusat,,WIB,,,tidak", null)]
    [InlineData("65654,KPU Kabupaten Contoh,,kabupaten,654336,WIB,,,ya", "Baris 4: isi seharusnya")]
    [InlineData("656549,,,kabupaten,654336,WIB,,,ya", "Baris 4: isi seharusnya")]
    [InlineData("656549,KPU Kabupaten Contoh,,kabupaten,654336,7,,,ya", "Baris 4: isi seharusnya")]
    [InlineData("656549,KPU Kabupaten Contoh,,kabupaten,654336,WIB,2020,2019,ya", "Baris 4: isi seharusnya")]
    [InlineData("656549,KPU Kabupaten Contoh,,kabupaten,999999,WIB,,,ya", "Baris 4: kode provinsi")]
    [InlineData("656549,KPU Kabupaten Contoh,,kabupaten,,WIB,,,ya", "Baris 4: kode provinsi")]
    [InlineData("654336,KPU Provinsi Lain,,provinsi,,WIB,2020,,ya", "Baris 3: kode 654336 ada dua kali")]
    public void Baca_OneLineMore_IsTakenOrNamed(string baris, string? masalah)
    {
        var (daftar, semua) = PembacaDaftarSatker.Baca($"# contoh\r\n{PembacaDaftarSatker.Kepala}\r\n{Provinsi}\r\n{baris}\r\n");
        Assert.Equal(masalah is null, daftar is not null);
        Assert.Equal(masalah is null, semua.Count == 0);
        Assert.StartsWith(masalah ?? "", string.Concat(semua), StringComparison.Ordinal);
    }

    [Fact]
    public void Baca_OtherHeadings_AreNamed() => Assert.Contains(PembacaDaftarSatker.Kepala, Assert.Single(PembacaDaftarSatker.Baca("satker,nama").Masalah), StringComparison.Ordinal);
}
