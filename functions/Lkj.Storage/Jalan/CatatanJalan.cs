using Lkj.Storage.Pengajuan;

namespace Lkj.Storage.Jalan;

/// <summary>A year-end that was asked for.</summary>
/// <param name="Kunci">Its id: <c>akhir-2025-20260115</c>.</param>
/// <param name="Diminta">When it was asked for first.</param>
/// <param name="Status">How far it has come.</param>
/// <param name="Percobaan">Which attempt is running, from 1; part of the orchestration's id.</param>
/// <param name="BatasPercobaan">The last attempt that will be made.</param>
/// <param name="DiputarBalik">Whether this attempt has been rewound once.</param>
public sealed record CatatanJalan(string Kunci, DateTimeOffset Diminta, StatusJalan Status, int Percobaan, int BatasPercobaan, bool DiputarBalik)
{
    /// <summary>Whether something still works on it.</summary>
    public bool Terbuka => Status == StatusJalan.Berjalan;

    /// <summary>The same with the next attempt begun.</summary>
    public CatatanJalan PercobaanBerikut() => this with { Percobaan = Percobaan + 1, DiputarBalik = false };

    /// <summary>The same opened again after the system gave up, with attempts of its own.</summary>
    public CatatanJalan DibukaKembali() => PercobaanBerikut() with { Status = StatusJalan.Berjalan, BatasPercobaan = Percobaan + CatatanVersi.PercobaanSekali };
}
