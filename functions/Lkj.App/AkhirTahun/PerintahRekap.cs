namespace Lkj.App;

/// <summary>What a step of a year-end is asked for.</summary>
/// <param name="Tahun">The year.</param>
/// <param name="Provinsi">The code of the provincial office; null for the nation.</param>
/// <param name="Jalan">The id of the year-end's run; its mails are sent once.</param>
public sealed record PerintahRekap(int Tahun, string? Provinsi, string Jalan)
{
    /// <summary>The mail that tells of the recap, and what its link opens: the text of a <see cref="Storage.Kunci.KunciRekap"/>.</summary>
    public string KunciSurat() => $"{Jalan}-{Provinsi ?? Storage.Kunci.KunciRekap.Nasional}";
}
