namespace Lkj.Ingest;

/// <summary>A file as it was uploaded: one workbook, one CSV file of a set, or a set packed as .zip.</summary>
/// <param name="Nama">Its name; it names the sheet of a CSV file and places in findings, and is never used as a path.</param>
/// <param name="Isi">Its bytes.</param>
public sealed record BerkasMasuk(string Nama, ReadOnlyMemory<byte> Isi);
