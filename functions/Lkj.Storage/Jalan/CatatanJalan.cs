using Lkj.Storage.Pengajuan;

namespace Lkj.Storage.Jalan;

/// <summary>A year-end that was asked for.</summary>
/// <param name="Kunci">Its id: <c>akhir-2025-20260115</c>.</param>
/// <param name="Diminta">When it was asked for first.</param>
/// <param name="Status">How far it has come.</param>
/// <param name="Percobaan">The attempts at it.</param>
public sealed record CatatanJalan(string Kunci, DateTimeOffset Diminta, StatusJalan Status, Percobaan Percobaan)
{
    /// <summary>Whether something still works on it.</summary>
    public bool Terbuka => Status == StatusJalan.Berjalan;

    /// <summary>The same opened again after the system gave up, with attempts of its own.</summary>
    public CatatanJalan DibukaKembali() => this with { Status = StatusJalan.Berjalan, Percobaan = Percobaan.Lagi() };
}
