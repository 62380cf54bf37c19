using Lkj.Domain.Isi;
using Lkj.Storage.Acuan;
using Lkj.Storage.Kunci;
using Lkj.Storage.Surat;
using MimeKit;

namespace Lkj.App.Surat;

/// <summary>Whom an office's mails go to.</summary>
public sealed class BukuAlamat(KontakStore kontak, DaftarSatkerStore satker, Pengaturan pengaturan, TimeProvider time)
{
    /// <summary>
    /// The office's own addresses and the workbook's, if its domain is allowed; without any those of the province; without those the
    /// administrator's.
    /// </summary>
    /// <param name="laporan">The office and the year.</param>
    /// <param name="identitas">What the workbook says of it; null when it could not be read.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public async Task<DaftarAlamat> UntukAsync(KunciLaporan laporan, Identitas? identitas, CancellationToken cancellation)
    {
        var hari = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        var milikSatker = await kontak.ListAsync(laporan.Satker, hari, cancellation);
        string[] sendiri =
        [
            .. milikSatker.Where(satu => satu.Peran is Peran.Operator or Peran.Sekretaris).Select(satu => satu.Alamat),
            .. Diizinkan(identitas?.Surel?.Nilai),
        ];
        if (sendiri.Length > 0)
        {
            return new DaftarAlamat([.. sendiri.Distinct(StringComparer.OrdinalIgnoreCase)], "")
            {
                // Of several, who holds the office since last.
                Penandatangan = milikSatker.Where(satu => satu.Peran == Peran.Sekretaris).OrderBy(satu => satu.Alamat, StringComparer.Ordinal).MaxBy(satu => satu.Sejak)?.Alamat,
            };
        }

        var milikProvinsi = (identitas?.Provinsi ?? (await satker.FindAsync(laporan, cancellation))?.Provinsi) is { } provinsi ? await kontak.ListAsync(provinsi, hari, cancellation) : [];
        string[] atasan = [.. milikSatker.Concat(milikProvinsi).Where(satu => satu.Peran == Peran.Provinsi).Select(satu => satu.Alamat)];
        if (atasan.Length > 0)
            return new DaftarAlamat([.. atasan.Distinct(StringComparer.OrdinalIgnoreCase)], "Satker belum punya alamat surel; surat dikirim ke KPU provinsi.");
        return pengaturan.Surat.SuratAdministrator is { } administrator
            ? new DaftarAlamat([administrator], "Satker dan KPU provinsi belum punya alamat surel; surat dikirim ke administrator.")
            : new DaftarAlamat([], "Belum ada alamat surel yang dapat dikirimi; laporan tersedia di halaman satker.");
    }

    private IEnumerable<string> Diizinkan(string? surel) =>
        MailboxAddress.TryParse(surel, out var alamat) && pengaturan.Surat.SuratDomain.Contains(alamat.Domain.ToLowerInvariant()) ? [alamat.Address] : [];
}
