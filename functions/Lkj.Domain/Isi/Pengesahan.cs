namespace Lkj.Domain.Isi;

/// <summary>That somebody has read a version and stands for it. Without one a report is marked as a draft.</summary>
/// <param name="Nama">Who.</param>
/// <param name="Jabatan">In which office: <c>Sekretaris</c>.</param>
/// <param name="Nip">The civil-servant number, 18 digits; empty for who has none.</param>
/// <param name="Waktu">When.</param>
public sealed record Pengesahan(string Nama, string Jabatan, string Nip, DateTimeOffset Waktu);
