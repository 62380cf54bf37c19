using Lkj.Storage.Kunci;
using Lkj.Storage.Surat;

namespace Lkj.App.Surat;

/// <summary>Makes the link of a mail valid. The same ledger entry gives the same link, and one that was revoked stays so.</summary>
public sealed class PenerbitTautan(TautanStore tautan, Pengaturan pengaturan)
{
    /// <summary>The link, the id under which it can be revoked, and when it ends.</summary>
    /// <param name="surat">The ledger entry of a mail that is planned.</param>
    /// <param name="kunci">What it opens: a submission, an upload that became none or a recap.</param>
    /// <param name="cancellation">Stops the writing.</param>
    public Task<(Uri Buka, string Id, DateTimeOffset Kedaluwarsa)> TerbitkanAsync(CatatanSurat surat, string kunci, CancellationToken cancellation) =>
        TerbitkanAsync(surat, kunci, "unduh", "", cancellation);

    /// <summary>The same for the link by which the one who signs approves a version.</summary>
    public Task<(Uri Buka, string Id, DateTimeOffset Kedaluwarsa)> TerbitkanAsync(CatatanSurat surat, KunciPengesahan kunci, string alamat, CancellationToken cancellation) =>
        TerbitkanAsync(surat, kunci.ToString(), "pengesahan", alamat, cancellation);

    private async Task<(Uri Buka, string Id, DateTimeOffset Kedaluwarsa)> TerbitkanAsync(CatatanSurat surat, string kunci, string jalan, string alamat, CancellationToken cancellation)
    {
        var kedaluwarsa = surat.Waktu.AddDays(pengaturan.TautanHari);
        var id = await tautan.AddAsync(surat.Rahasia!, kunci, kedaluwarsa, cancellation, alamat);
        return (new Uri($"{pengaturan.AlamatPublik.AbsoluteUri.TrimEnd('/')}/api/{jalan}/{surat.Rahasia}"), id, kedaluwarsa);
    }
}
