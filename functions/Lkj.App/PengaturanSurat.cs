using MailKit.Security;

namespace Lkj.App;

/// <summary>How mails are sent: by SMTP when <see cref="SmtpHost"/> is set, as files in <see cref="SuratFolder"/> otherwise.</summary>
public sealed record PengaturanSurat
{
    /// <summary>The SMTP server; null writes files.</summary>
    public string? SmtpHost { get; init; }

    /// <summary>Its port.</summary>
    public int SmtpPort { get; init; } = 587;

    /// <summary>How the connection is protected: <c>StartTls</c> (default), <c>SslOnConnect</c>, <c>None</c>.</summary>
    public SecureSocketOptions SmtpKeamanan { get; init; } = SecureSocketOptions.StartTls;

    /// <summary>The account at the server; null sends without logging in.</summary>
    public string? SmtpPengguna { get; init; }

    /// <summary>Its password.</summary>
    public string? SmtpSandi { get; init; }

    /// <summary>The SHA-256 of the server's certificate, in hex, for a server whose certificate no authority has signed; null for all others.</summary>
    public string? SmtpSidikSertifikat { get; init; }

    /// <summary>Where mails are written as <c>.eml</c> files when there is no server.</summary>
    public string SuratFolder { get; init; } = "surat";

    /// <summary>The sender's address.</summary>
    public string SuratPengirim { get; init; } = "lkj@localhost.localdomain";

    /// <summary>Who is told when no office can be, and when the system gives up; null for nobody.</summary>
    public string? SuratAdministrator { get; init; }

    /// <summary>Mail domains of which a workbook may name an address, in lower case.</summary>
    public IReadOnlyList<string> SuratDomain { get; init; } = [];

    /// <summary>Reads the settings.</summary>
    public static PengaturanSurat Baca(IConfiguration setelan)
    {
        var bawaan = new PengaturanSurat();
        return new PengaturanSurat
        {
            SmtpHost = Teks(nameof(SmtpHost)),
            SmtpPort = setelan.GetValue(nameof(SmtpPort), bawaan.SmtpPort),
            SmtpKeamanan = setelan.GetValue(nameof(SmtpKeamanan), bawaan.SmtpKeamanan),
            SmtpPengguna = Teks(nameof(SmtpPengguna)),
            SmtpSandi = Teks(nameof(SmtpSandi)),
            SmtpSidikSertifikat = Teks(nameof(SmtpSidikSertifikat)),
            SuratFolder = Teks(nameof(SuratFolder)) ?? bawaan.SuratFolder,
            SuratPengirim = Teks(nameof(SuratPengirim)) ?? bawaan.SuratPengirim,
            SuratAdministrator = Teks(nameof(SuratAdministrator)),
            SuratDomain = [.. (Teks(nameof(SuratDomain)) ?? "").ToLowerInvariant().Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)],
        };

        string? Teks(string nama) => setelan[nama] is { Length: > 0 } nilai ? nilai : null;
    }
}
