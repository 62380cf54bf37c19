using Lkj.Storage.Kunci;

namespace Lkj.App;

/// <summary>What a step of a year-end is asked for.</summary>
/// <param name="Tahun">The year.</param>
/// <param name="Provinsi">The code of the provincial office; null for the nation.</param>
/// <param name="Jalan">The id of the year-end's run; its mails are sent once.</param>
public sealed record PerintahRekap(int Tahun, string? Provinsi, string Jalan)
{
    /// <summary>The recap, which also names the mail that tells of it.</summary>
    public KunciRekap Kunci() => KunciRekap.TryUrai($"{Jalan}-{Provinsi ?? KunciRekap.Nasional}", out var kunci) ? kunci : throw new FormatException($"'{Jalan}' is not the id of a year-end.");
}
