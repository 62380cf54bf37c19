using Lkj.Storage.Pengajuan;

namespace Lkj.App;

/// <summary>A step as programs read it.</summary>
/// <param name="Nama">Which.</param>
/// <param name="Waktu">When, in UTC.</param>
/// <param name="Keterangan">A note; empty when there is nothing to say.</param>
public sealed record JawabanLangkah(Langkah Nama, DateTimeOffset Waktu, string Keterangan);
