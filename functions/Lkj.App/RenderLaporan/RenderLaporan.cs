using Lkj.App.Host;
using Lkj.Domain.Keaslian;
using Lkj.Durable;
using Lkj.Report;
using Lkj.Report.Angka;
using Lkj.Storage.Hasil;
using Lkj.Storage.Keaslian;
using Lkj.Storage.Kunci;
using Lkj.Storage.Pengajuan;

namespace Lkj.App;

/// <summary>
/// Blob function: sets the report whose content was put into <c>naskah</c>, stores the PDF and tells the orchestration. Run twice it sets
/// the same bytes, stores them once and tells twice, which harms nothing.
/// </summary>
public static class RenderLaporan
{
    /// <summary>Maps the function.</summary>
    public static void Map(IEndpointRouteBuilder app) => app.MapPost($"/{nameof(RenderLaporan)}", RunAsync);

    private static async Task<IResult> RunAsync(HttpRequest request, LaporanStore laporan, TerbitanStore terbitan, LangkahStore langkah, DurableTaskClients clients, CancellationToken cancellation)
    {
        var invocation = await Invocation.ReadAsync(request);
        var naskah = Naskah.Read(invocation.BlobBytes("naskah"));
        var identitas = naskah.Isi.Pengajuan.Identitas;
        var kunci = new KunciLaporan(identitas.Satker, identitas.Tahun).Versi(naskah.Isi.Versi);
        var jenis = naskah.Pengesahan is null ? JenisTerbitan.Draf : JenisTerbitan.Disahkan;
        if (!await laporan.ExistsAsync(kunci, jenis, cancellation))
            await laporan.KeepAsync(kunci, jenis, PerakitPdf.Rakit(naskah.Isi, naskah.AlamatPeriksa, naskah.Kertas, naskah.Pengesahan), SidikIsi.Dari(naskah.Isi), cancellation);
        await terbitan.RecordAsync(kunci, jenis, cancellation);
        await langkah.RecordAsync(kunci, Langkah.Dirakit, cancellation);
        // An instance that has ended or is unknown needs no event: storage has what it would have waited for.
        await clients.For(invocation.DurableClient("durable")).RaiseEventAsync(naskah.Instans, SusunLaporan.LaporanTersimpan, kunci.ToString(), cancellation);
        return InvocationResults.Done();
    }
}
