using Lkj.Domain.Acuan;
using Lkj.Domain.Nilai;
using Lkj.Ingest.Isi;

namespace Lkj.Ingest.Tests.Isi;

public class NamaKantorTests
{
    private static readonly TahunAnggaran Tahun = new(2024);

    [Theory]
    [InlineData("656549", "KPU KAB. OGAN ILIR")]
    [InlineData("656549", "Komisi Pemilihan Umum Kabupaten Ogan Ilir, Provinsi Sumatera Selatan")]
    [InlineData("656549", "Sekretariat KPU Kab Ogan Illir")]
    [InlineData("656549", "Ogan Ilir")]
    [InlineData("655959", "KPU KABUPATEN TOBA SAMOSIR")]
    [InlineData("656162", "KPU Kabupaten Lima Puluh Kota")]
    [InlineData("654432", "KPU PROVINSI B A N T E N")]
    [InlineData("654411", "KPU DI YOGYAKARTA")]
    [InlineData("670870", "KPU KABUPATEN KEP. ANAMBAS")]
    public void Name_InAnotherSpelling_IsTheOffice(string kode, string nama) => Assert.True(NamaKantor.Sesuai(nama, Kantor(kode)));

    [Theory]
    [InlineData("656549", "KPU Kabupaten Ogan Komering Ilir")]
    [InlineData("656091", "KPU Kota Solok")]
    [InlineData("656091", "KPU Kabupaten Solok Selatan")]
    [InlineData("656549", "")]
    [InlineData("656549", "KPU")]
    public void Name_OfAnotherOffice_IsNot(string kode, string nama) => Assert.False(NamaKantor.Sesuai(nama, Kantor(kode)));

    [Fact]
    public void Name_OfTheList_IsItsOfficeInCapitalsToo() =>
        Assert.All(DaftarSatker.Bawaan.Semua, satu => Assert.True(NamaKantor.Sesuai(satu.Nama.ToUpperInvariant(), satu) && NamaKantor.Sesuai(satu.NamaLain ?? satu.Nama, satu)));

    private static DataSatker Kantor(string kode) => DaftarSatker.Bawaan.Cari(new KodeSatker(kode), Tahun)!;
}
