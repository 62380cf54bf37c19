namespace Lkj.Storage.Pengajuan;

/// <summary>A step that was passed.</summary>
/// <param name="Langkah">Which.</param>
/// <param name="Waktu">When it was passed first.</param>
/// <param name="Keterangan">A note for people, in Bahasa Indonesia; empty when there is nothing to say.</param>
public sealed record CatatanLangkah(Langkah Langkah, DateTimeOffset Waktu, string Keterangan);
