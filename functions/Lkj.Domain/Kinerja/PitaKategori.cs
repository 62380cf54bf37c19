namespace Lkj.Domain.Kinerja;

/// <summary>A band of capaian.</summary>
/// <param name="Nama">Its name: <c>sangat tinggi</c>.</param>
/// <param name="DiAtas">The band holds values above this percentage, up to the next band's; null for the lowest band, which holds the rest.</param>
public sealed record PitaKategori(string Nama, decimal? DiAtas);
