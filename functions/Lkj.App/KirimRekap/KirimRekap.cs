using Lkj.App.Rekap;
using Lkj.App.Surat;
using Lkj.Domain.Acuan;
using Lkj.Domain.Nilai;
using Lkj.Durable;
using Lkj.Storage.Acuan;
using Lkj.Storage.Surat;

namespace Lkj.App;

/// <summary>
/// Activity: mails that a recap can be opened and who is missing in it; to the addresses of the province or of the centre, without those to the
/// administrator. Run twice it sends one mail.
/// </summary>
public sealed class KirimRekap(PembacaRekap pembaca, DaftarSatkerStore satker, KontakStore kontak, PengirimSurat pengirim, Pengaturan pengaturan, TimeProvider time) : TaskActivity<PerintahRekap, string>
{
    /// <inheritdoc/>
    public override async Task<string> RunAsync(TaskActivityContext context, PerintahRekap input)
    {
        var tahun = new TahunAnggaran(input.Tahun);
        var kepada = await AlamatAsync(input, tahun);
        if (kepada.Count == 0)
            return "tanpa alamat";
        await pengirim.KirimAsync(
            input.KunciSurat(), kepada,
            async _ => SuratRekap.Siap(
                await (input.Provinsi is { } kode ? pembaca.ProvinsiAsync(new KodeSatker(kode), tahun, CancellationToken.None) : NasionalAsync(tahun))
                    ?? throw new InvalidOperationException($"Office {input.Provinsi} is none of a province in {tahun}."),
                new Uri($"{pengaturan.AlamatPublik.AbsoluteUri.TrimEnd('/')}/api/rekap/{input.Provinsi ?? RekapLaporan.Nasional}/{tahun}")),
            CancellationToken.None);
        return "terkirim";
    }

    private async Task<Domain.Rekap.HasilRekap?> NasionalAsync(TahunAnggaran tahun) => await pembaca.NasionalAsync(tahun, CancellationToken.None);

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
