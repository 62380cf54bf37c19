namespace Lkj.Ingest.Berkas;

/// <summary>A cell as it is kept: nothing but numbers, so that cells of a million rows are a few arrays to the collector.</summary>
internal readonly record struct SelPadat(TempatTeks Tempat, ushort Kolom, JenisSel Jenis);
