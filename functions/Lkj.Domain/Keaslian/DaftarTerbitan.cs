using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Lkj.Domain.Nilai;

namespace Lkj.Domain.Keaslian;

/// <summary>
/// Issued reports under a signature, so that a PDF can be checked without a network (docs/adr/0003-signed-list-of-issued-reports.md).
/// The signature is PS256: RSASSA-PSS with SHA-256 over <see cref="Bahan"/>.
/// </summary>
public sealed class DaftarTerbitan
{
    /// <summary>The format that is written.</summary>
    public const string FormatKini = "lkj-daftar/2";

    /// <summary>The format of lists from before reports could be approved: every report in them is a draft, and their lines do not say so.</summary>
    public const string FormatLama = "lkj-daftar/1";

    internal DaftarTerbitan(string format, IEnumerable<Terbitan> terbitan, string kunci, byte[] tandaTangan) => (Format, Terbitan, Kunci, TandaTangan) = (
        format,
        [.. terbitan.OrderBy(satu => satu.Tahun).ThenBy(satu => satu.Satker.Nilai, StringComparer.Ordinal).ThenBy(satu => satu.Versi).ThenBy(satu => satu.Jenis)],
        kunci, tandaTangan);

    /// <summary>The first line of what is signed, and the format of the file.</summary>
    public string Format { get; }

    /// <summary>The reports by year, office, version and kind.</summary>
    public IReadOnlyList<Terbitan> Terbitan { get; }

    /// <summary>Which key has signed: SHA-256 of the public key (SubjectPublicKeyInfo, DER), 64 lower-case hex digits.</summary>
    public string Kunci { get; }

    /// <summary>The signature.</summary>
    public ReadOnlyMemory<byte> TandaTangan { get; }

    /// <summary>Signs reports.</summary>
    /// <param name="terbitan">The reports in any order.</param>
    /// <param name="kunci">A private key.</param>
    public static DaftarTerbitan Tandai(IEnumerable<Terbitan> terbitan, RSA kunci)
    {
        var daftar = new DaftarTerbitan(FormatKini, terbitan, SidikKunci(kunci), []);
        return new DaftarTerbitan(FormatKini, daftar.Terbitan, daftar.Kunci, kunci.SignData(daftar.Bahan(), HashAlgorithmName.SHA256, RSASignaturePadding.Pss));
    }

    /// <summary>Whether a public key confirms the signature.</summary>
    public bool Sah(RSA kunci) => kunci.VerifyData(Bahan(), TandaTangan.Span, HashAlgorithmName.SHA256, RSASignaturePadding.Pss);

    /// <summary>
    /// The signed bytes, ASCII: the format, then a line for each report with year, office, version, kind, hash of the PDF, hash of the
    /// figures and moment in UTC (<c>2026-11-24T13:17:33Z</c>) between single blanks. Every line ends with a line feed.
    /// </summary>
    public byte[] Bahan()
    {
        var teks = new StringBuilder(Format).Append('\n');
        foreach (var satu in Terbitan)
            teks.Append(CultureInfo.InvariantCulture, $"{satu.Tahun} {satu.Satker} {satu.Versi} {(Format == FormatLama ? "" : $"{Nama(satu.Jenis)} ")}{satu.Sidik} {satu.SidikIsi} {Saat(satu.Terbit)}\n");
        return Encoding.ASCII.GetBytes(teks.ToString());
    }

    /// <summary>How a key is known, see <see cref="Kunci"/>.</summary>
    public static string SidikKunci(RSA kunci) => Convert.ToHexStringLower(SHA256.HashData(kunci.ExportSubjectPublicKeyInfo()));

    internal static string Nama(JenisTerbitan jenis) => jenis switch
    {
        JenisTerbitan.Disahkan => "disahkan",
        JenisTerbitan.Rekap => "rekap",
        _ => "draf",
    };

    internal static string Saat(DateTimeOffset saat) => saat.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
