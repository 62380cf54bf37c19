namespace Lkj.Storage.Surat;

/// <summary>A mail in the ledger.</summary>
/// <param name="Kunci">What it tells, once: <c>2019-656549-v1-laporan</c>.</param>
/// <param name="Waktu">When it was planned; also its date, so that a second try is the same mail.</param>
/// <param name="Rahasia">The link token while the mail is planned; null once it was sent, since only the token's hash may stay.</param>
/// <param name="Terkirim">Whether the mail server has taken it.</param>
public sealed record CatatanSurat(string Kunci, DateTimeOffset Waktu, string? Rahasia, bool Terkirim);
