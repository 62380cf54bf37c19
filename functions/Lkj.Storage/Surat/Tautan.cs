using Lkj.Storage.Kunci;

namespace Lkj.Storage.Surat;

/// <summary>A link to a report that was mailed.</summary>
/// <param name="Id">The SHA-256 of its token; it cannot be turned back into the token.</param>
/// <param name="Kunci">The submission whose report it opens.</param>
/// <param name="Kedaluwarsa">From when on it opens nothing.</param>
/// <param name="Dicabut">Whether the administrator has revoked it.</param>
public sealed record Tautan(string Id, KunciVersi Kunci, DateTimeOffset Kedaluwarsa, bool Dicabut)
{
    /// <summary>Whether it opens the report at a moment.</summary>
    public bool Terbuka(DateTimeOffset saat) => !Dicabut && saat < Kedaluwarsa;
}
