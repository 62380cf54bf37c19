namespace Lkj.Ingest.Berkas;

/// <summary>A text that cells of a workbook share.</summary>
/// <param name="Tempat">Where it stands; without length for one of spaces alone.</param>
/// <param name="Huruf">How many characters it has.</param>
/// <param name="Jenis">What a cell that shows it is.</param>
internal readonly record struct TeksBersama(TempatTeks Tempat, int Huruf, JenisSel Jenis);
