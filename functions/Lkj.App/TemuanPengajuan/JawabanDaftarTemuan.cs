using Lkj.App.Penerimaan;

namespace Lkj.App;

/// <summary>The findings of a submission as programs read them.</summary>
/// <param name="Versi">The version.</param>
/// <param name="Saran">What to do first.</param>
/// <param name="Buku">Where the workbook of findings can be fetched.</param>
/// <param name="Temuan">All findings so far, first repair first.</param>
public sealed record JawabanDaftarTemuan(int Versi, string Saran, string Buku, IReadOnlyList<JawabanTemuan> Temuan);
