namespace Lkj.Ingest.Berkas;

/// <summary>A row that holds something.</summary>
/// <param name="Nomor">Its number in the file, from 1.</param>
/// <param name="Sel">Its filled cells, by column.</param>
internal sealed record Baris(int Nomor, IReadOnlyList<Sel> Sel);
