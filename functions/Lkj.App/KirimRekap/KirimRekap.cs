using Lkj.App.Rekap;
using Lkj.App.Surat;
using Lkj.Domain.Acuan;
using Lkj.Domain.Nilai;
using Lkj.Durable;
using Lkj.Storage.Acuan;
using Lkj.Storage.Surat;

namespace Lkj.App;

/// <summary>
/// Activity: issues a recap and mails the link to it with who is missing; to the addresses of the province or of the centre, without those to the
/// administrator. False while the mail server is away. Run twice it sends one mail, and no other token.
/// </summary>
public sealed class KirimRekap(PenerbitRekap terbit, DaftarSatkerStore satker, KontakStore kontak, PengirimSurat pengirim, PenerbitTautan penerbit, Pengaturan pengaturan, TimeProvider time)
    : TaskActivity<PerintahRekap, bool>
{
    /// <inheritdoc/>
    public override async Task<bool> RunAsync(TaskActivityContext context, PerintahRekap input)
    {
        var kunci = input.Kunci();
        var kepada = await AlamatAsync(input, kunci.Tahun);
        return kepada.Count == 0 || await pengirim.KirimAsync(kunci.ToString(), kepada, SusunAsync, CancellationToken.None);

        async Task<IsiSurat> SusunAsync(CatatanSurat surat)
        {
            var rekap = await terbit.TerbitkanAsync(kunci, CancellationToken.None);
            var (buka, _, kedaluwarsa) = await penerbit.TerbitkanAsync(surat, kunci.ToString(), CancellationToken.None);
            return SuratRekap.Siap(rekap, buka, kedaluwarsa);
        }
    }

    private async Task<IReadOnlyList<string>> AlamatAsync(PerintahRekap input, TahunAnggaran tahun)
    {
        var peran = input.Provinsi is null ? Peran.Pusat : Peran.Provinsi;
        KodeSatker[] kantor = input.Provinsi is { } kode
            ? [new KodeSatker(kode)]
            : [.. (await satker.ReadAsync(CancellationToken.None)).PadaTahun(tahun).Where(satu => satu.Tingkat == TingkatSatker.Pusat).Select(satu => satu.Kode)];
        var hari = AkhirTahun.Hari(time);
        var alamat = new List<string>();
        foreach (var satu in kantor)
            alamat.AddRange((await kontak.ListAsync(satu, hari, CancellationToken.None)).Where(milik => milik.Peran == peran).Select(milik => milik.Alamat));
        if (alamat.Count == 0 && pengaturan.Surat.SuratAdministrator is { } administrator)
            alamat.Add(administrator);
        return [.. alamat.Distinct(StringComparer.OrdinalIgnoreCase)];
    }
}
