namespace Lkj.App.Penerimaan;

/// <summary>A submission as answers name it.</summary>
/// <param name="Kode">The office's code.</param>
/// <param name="Tahun">The budget year.</param>
/// <param name="Versi">The version, from 1.</param>
/// <param name="Sidik">SHA-256 of the file.</param>
/// <param name="Baru">Whether this upload made it.</param>
public sealed record JawabanPengajuan(string Kode, int Tahun, int Versi, string Sidik, bool Baru);
