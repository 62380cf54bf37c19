namespace Lkj.Ingest.Berkas;

/// <summary>Cells of several rows, one after the other.</summary>
/// <param name="Gudang">Where their texts stand.</param>
/// <param name="Isi">The cells.</param>
internal sealed record LarikSel(GudangTeks Gudang, SelPadat[] Isi);
