using System.Globalization;
using Lkj.Domain.Nilai;
using Lkj.Ingest;
using Lkj.Storage.Kunci;
using Lkj.Storage.Pengajuan;
using Lkj.Tests;

namespace Lkj.App.Tests.Halaman;

public sealed class TemplatTests(Azurite azurite)
{
    [Fact]
    public async Task Template_OfTheNextYear_HoldsWhatIsInForceAndNothingBefore()
    {
        await using var aplikasi = await Aplikasi.MulaiAsync(azurite);
        var kosong = await TemplatAsync(aplikasi, 2020);
        var kunci = KunciVersi.Urai(await aplikasi.UnggahContohAsync());
        Assert.Equal(kosong, await TemplatAsync(aplikasi, 2020));
        await aplikasi.Get<PengajuanStore>().PutInForceAsync(kunci, TestContext.Current.CancellationToken);
        var terisi = await TemplatAsync(aplikasi, 2020);
        Assert.Equal(
            PenulisTemplat.Tulis(new BahanTemplat(
                ContohPengajuan.Satker, new TahunAnggaran(2020), Domain.Acuan.DaftarSatker.Bawaan.Cari(ContohPengajuan.Satker, new(2020)),
                TahunLalu: PembacaPengajuan.Baca(ContohPengajuan.Csv(), ContohPengajuan.Satker, ContohPengajuan.Tahun, BatasBerkas.Bawaan).Pengajuan)),
            terisi);
        Assert.NotEmpty(await TemplatAsync(aplikasi, 2015));
    }

    private static Task<byte[]> TemplatAsync(Aplikasi aplikasi, int tahun) =>
        aplikasi.Http.GetByteArrayAsync(string.Create(CultureInfo.InvariantCulture, $"/api/satker/656549/{tahun}/template"), TestContext.Current.CancellationToken);
}
