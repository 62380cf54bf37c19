using Lkj.Domain.Keaslian;

namespace Lkj.App.Keaslian;

/// <summary>An issued report as programs read it.</summary>
/// <param name="Satker">The office's code.</param>
/// <param name="Tahun">The budget year.</param>
/// <param name="Versi">The version, from 1.</param>
/// <param name="Sidik">SHA-256 of the PDF.</param>
/// <param name="SidikIsi">SHA-256 of its figures.</param>
/// <param name="Terbit">When it was issued, in UTC.</param>
/// <param name="Jenis">draf, disahkan or rekap.</param>
public sealed record JawabanTerbitan(string Satker, int Tahun, int Versi, string Sidik, string SidikIsi, DateTimeOffset Terbit, JenisTerbitan Jenis)
{
    /// <summary>From the record; null from null.</summary>
    public static JawabanTerbitan? Dari(Terbitan? terbitan) =>
        terbitan is null ? null : new(terbitan.Satker.Nilai, terbitan.Tahun.Nilai, terbitan.Versi, terbitan.Sidik, terbitan.SidikIsi, terbitan.Terbit.ToUniversalTime(), terbitan.Jenis);
}
