namespace Lkj.Storage.Pengajuan;

/// <summary>A file of a submission.</summary>
/// <param name="Nama">Its name as uploaded.</param>
/// <param name="Sidik">The SHA-256 under which its bytes are kept.</param>
public sealed record BerkasTersimpan(string Nama, string Sidik);
