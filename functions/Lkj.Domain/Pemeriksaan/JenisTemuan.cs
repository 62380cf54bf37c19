namespace Lkj.Domain.Pemeriksaan;

/// <summary>A kind of finding: what the catalogue and the documentation say once, whatever the cell.</summary>
/// <param name="Kode">Stable code: three letters of the level and three digits, as <c>BRS-501</c>.</param>
/// <param name="Tingkat">The level of validation, 1 (file) to 7 (years).</param>
/// <param name="Keparahan">What it does to the submission, unless a check says otherwise for a cell.</param>
/// <param name="Judul">What it is, in a few words.</param>
/// <param name="Tindakan">What to do, in one or two sentences.</param>
/// <param name="Sebab">How it usually comes about, in one sentence.</param>
/// <param name="Contoh">What it looks like, in one sentence with invented values.</param>
public sealed record JenisTemuan(string Kode, int Tingkat, Keparahan Keparahan, string Judul, string Tindakan, string Sebab, string Contoh);
