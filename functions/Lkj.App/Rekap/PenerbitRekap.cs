using Lkj.Domain.Rekap;
using Lkj.Report.Rekap;
using Lkj.Storage;
using Lkj.Storage.Hasil;
using Lkj.Storage.Keaslian;
using Lkj.Storage.Kunci;

namespace Lkj.App.Rekap;

/// <summary>Issues recaps: what a year-end mails is stored, figures and PDF, and recorded, so that anyone can check it.</summary>
public sealed class PenerbitRekap(PembacaRekap pembaca, HasilStore hasil, LaporanStore laporan, TerbitanStore terbitan, Pengaturan pengaturan)
{
    /// <summary>Issues a recap, and gives its figures. Those of the first time stay; doing it again sets and records the same.</summary>
    public async Task<HasilRekap> TerbitkanAsync(KunciRekap kunci, CancellationToken cancellation)
    {
        var rekap = await hasil.ReadRekapAsync(kunci, cancellation) ?? await hasil.KeepRekapAsync(kunci, await HitungAsync(kunci, cancellation), cancellation);
        if (!await laporan.ExistsAsync(kunci, cancellation))
        {
            var isi = Sidik.Dari(StorageJson.Write(rekap));
            await laporan.KeepAsync(kunci, PenyusunRekap.Pdf(rekap, new PenerbitanRekap(pengaturan.AlamatPeriksa, kunci.Kode, kunci.Versi, isi)), isi, cancellation);
        }
        await terbitan.RecordAsync(kunci, cancellation);
        return rekap;
    }

    private async Task<HasilRekap> HitungAsync(KunciRekap kunci, CancellationToken cancellation) =>
        await pembaca.BacaAsync(kunci.Provinsi, kunci.Tahun, cancellation) ?? throw new InvalidOperationException($"Office {kunci.Provinsi} is none of a province in {kunci.Tahun}.");
}
