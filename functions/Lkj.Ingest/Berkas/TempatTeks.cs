namespace Lkj.Ingest.Berkas;

/// <summary>Where a text stands in a <see cref="GudangTeks"/>.</summary>
/// <param name="Letak">Where it begins; below zero, the complement of its place among the texts that were put in.</param>
/// <param name="Panjang">Its length in bytes.</param>
internal readonly record struct TempatTeks(int Letak, int Panjang);
