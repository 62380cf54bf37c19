using Lkj.Domain.Rekap;
using Lkj.Report.Rekap;
using Lkj.Storage;
using Lkj.Storage.Hasil;
using Lkj.Storage.Keaslian;
using Lkj.Storage.Kunci;

namespace Lkj.App.Rekap;

/// <summary>Issues recaps: what a year-end mails is stored as a PDF and recorded, so that anyone can check it.</summary>
public sealed class PenerbitRekap(LaporanStore laporan, TerbitanStore terbitan, Pengaturan pengaturan)
{
    /// <summary>Issues a recap. The first one of a key stays; doing it again records the same.</summary>
    public async Task TerbitkanAsync(KunciRekap kunci, HasilRekap rekap, CancellationToken cancellation)
    {
        if (!await laporan.ExistsAsync(kunci, cancellation))
        {
            var isi = Sidik.Dari(StorageJson.Write(rekap));
            await laporan.KeepAsync(kunci, PenyusunRekap.Pdf(rekap, new PenerbitanRekap(pengaturan.AlamatPeriksa, kunci.Kode, kunci.Versi, isi)), isi, cancellation);
        }
        await terbitan.RecordAsync(kunci, cancellation);
    }
}
