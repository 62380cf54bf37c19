namespace Lkj.Storage.Pengajuan;

/// <summary>What became of an upload.</summary>
/// <param name="Catatan">The submission that holds these bytes.</param>
/// <param name="Baru">Whether the upload made it; false when the same bytes were there before.</param>
public sealed record HasilTambah(CatatanVersi Catatan, bool Baru);
