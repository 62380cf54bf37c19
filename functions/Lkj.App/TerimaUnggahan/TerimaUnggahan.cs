using Lkj.App.Halaman;
using Lkj.App.Host;
using Lkj.App.Penerimaan;
using Lkj.App.Surat;
using Lkj.Domain.Nilai;
using Lkj.Ingest;
using Lkj.Storage;
using Lkj.Storage.Acuan;
using Lkj.Storage.Berkas;
using Lkj.Storage.Hasil;
using Lkj.Storage.Kunci;
using Lkj.Storage.Surat;

namespace Lkj.App;

/// <summary>
/// Queue function: takes in a file that was put into the container as <c>unggahan/{tahun}/{kode}/{berkas}</c>, and answers beside it with
/// <c>hasil/…/{berkas}.hasil.json</c> and, when it was refused, the workbook of findings. The size in the event is asked first, so that a huge blob is refused without being read.
/// The blob's metadata <c>alasan</c> say why a new version is sent.
/// </summary>
public sealed class TerimaUnggahan(
    PenerimaBerkas penerima, UnggahanStore unggahan, PeriksaStore periksa, BukuAlamat alamat, PengirimSurat pengirim, PenerbitTautan penerbit, DaftarSatkerStore satker,
    Pengaturan pengaturan)
{
    /// <summary>Maps the function.</summary>
    public static void Map(IEndpointRouteBuilder app) => app.MapPost($"/{nameof(TerimaUnggahan)}", async (HttpRequest request, IServiceProvider services) =>
    {
        var pesan = (await Invocation.ReadAsync(request)).QueueText("pesan");
        if (PeristiwaUnggahan.Baca(pesan) is { } peristiwa && !await ActivatorUtilities.CreateInstance<TerimaUnggahan>(services).RunAsync(peristiwa, request.HttpContext.RequestAborted))
            await services.GetRequiredService<AntreanUnggahan>().SendAsync(pesan, LangkahSurat.JedaTerlama, request.HttpContext.RequestAborted);
        return InvocationResults.Done();
    });

    /// <summary>Takes in the blob of an event. The same event twice comes to the same. False when only the mail is left to send, and the mail server is away.</summary>
    public async Task<bool> RunAsync(PeristiwaUnggahan peristiwa, CancellationToken cancellation)
    {
        if (peristiwa.Nama.Split('/') is not [var tahun, var kode, { Length: > 0 } berkas] || !KunciLaporan.TryUrai(kode, tahun, out var laporan))
        {
            await JawabAsync(peristiwa, JawabanUnggah.TidakDibaca("Letak berkas belum sesuai. Simpan sebagai unggahan/{tahun}/{kode satker}/{nama berkas}.", []), cancellation);
            return true;
        }

        var isi = peristiwa.Ukuran > pengaturan.UnggahMaksimum ? new BerkasUnggahan(null) : await unggahan.ReadAsync(peristiwa.Nama, pengaturan.UnggahMaksimum, cancellation);
        // Taken away again before it was read: there is nothing to answer to.
        if (isi is null)
            return true;
        if (isi.Content is null)
        {
            var besar = Penolakan.TerlaluBesar(pengaturan.Batas.TerlaluBesar(berkas, Math.Max(peristiwa.Ukuran, pengaturan.UnggahMaksimum + 1L)));
            await JawabAsync(peristiwa, JawabanUnggah.TidakDibaca(besar.Pesan, besar.Temuan), cancellation);
            return await KabariAsync(laporan, berkas, Sidik.Dari($"{peristiwa.Nama}|{peristiwa.Etag}"), besar.Temuan, null, cancellation);
        }

        if (isi.Alasan.Length > Penolakan.AlasanTerpanjang)
        {
            await JawabAsync(peristiwa, JawabanUnggah.TidakDibaca(Penolakan.AlasanTerlaluPanjang.Pesan, []), cancellation);
            return true;
        }
        var hasil = await penerima.TerimaAsync(laporan, [new BerkasMasuk(berkas, isi.Content)], isi.Alasan, cancellation);
        if (hasil.Periksa is { } catatan && await periksa.ReadBukuAsync(catatan.Kunci, cancellation) is { } buku)
            await unggahan.AnswerAsync(peristiwa.Nama, buku, cancellation);
        await JawabAsync(peristiwa, JawabanUnggah.Dari(hasil), cancellation);
        // A file that was taken in gets the mail of its outcome later.
        return hasil.Periksa is null || await KabariAsync(laporan, berkas, hasil.Periksa.Kunci.Sidik, hasil.Temuan, hasil.Periksa, cancellation);
    }

    private Task JawabAsync(PeristiwaUnggahan peristiwa, JawabanUnggah jawaban, CancellationToken cancellation) =>
        unggahan.AnswerAsync(peristiwa.Nama, StorageJson.Write(jawaban), cancellation);

    private async Task<bool> KabariAsync(
        KunciLaporan laporan, string berkas, string sidik, IReadOnlyList<Domain.Pemeriksaan.Temuan> temuan, CatatanPeriksa? catatan, CancellationToken cancellation)
    {
        var kepada = await alamat.UntukAsync(laporan, identitas: null, cancellation);
        if (kepada.Alamat.Count == 0)
            return true;
        var kantor = await satker.FindAsync(laporan, cancellation);
        return await pengirim.KirimAsync($"{laporan}-{sidik}-tidak-terbaca", kepada.Alamat, SusunAsync, cancellation);

        async Task<IsiSurat> SusunAsync(CatatanSurat surat) => SuratHasil.TidakTerbaca(
            laporan,
            Sebutan.Kantor(kantor, laporan.Satker),
            berkas,
            temuan,
            catatan is null ? null : (await penerbit.TerbitkanAsync(surat, catatan.Kunci.ToString(), cancellation)).Buka,
            catatan is null ? "" : Penulisan.Waktu(catatan.Kedaluwarsa, kantor?.Zona ?? ZonaWaktu.Wib),
            kepada.Keterangan);
    }
}
