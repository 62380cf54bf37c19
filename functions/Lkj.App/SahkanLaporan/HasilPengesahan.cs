using Lkj.Storage.Pengajuan;

namespace Lkj.App;

/// <summary>What became of an approval.</summary>
/// <param name="Status">The HTTP status that says so.</param>
/// <param name="Pesan">What happened, or what to do.</param>
/// <param name="Catatan">The approved version; null when it was not approved.</param>
public sealed record HasilPengesahan(int Status, string Pesan, CatatanVersi? Catatan);
