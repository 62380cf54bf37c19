namespace Lkj.Ingest.Berkas;

/// <summary>A sheet as it stands in the file.</summary>
/// <param name="Berkas">The file's name.</param>
/// <param name="Nama">The sheet's name; of a CSV file, its name without the ending.</param>
/// <param name="Tersembunyi">Whether the workbook hides it.</param>
/// <param name="BukuKerja">Whether it is a sheet of a workbook, not a CSV file.</param>
/// <param name="Baris">Its filled rows, by number.</param>
internal sealed record LembarMentah(string Berkas, string Nama, bool Tersembunyi, bool BukuKerja, List<Baris> Baris);
