namespace Lkj.Storage.Surat;

/// <summary>A link that was mailed.</summary>
/// <param name="Id">The SHA-256 of its token; it cannot be turned back into the token.</param>
/// <param name="Kunci">What it opens: a submission, an upload that became none or a recap, as <see cref="Storage.Kunci.KunciVersi"/>, <see cref="Storage.Kunci.KunciUnggahan"/> and <see cref="Storage.Kunci.KunciRekap"/> write themselves.</param>
/// <param name="Kedaluwarsa">From when on it opens nothing.</param>
/// <param name="Dicabut">Whether the administrator has revoked it.</param>
public sealed record Tautan(string Id, string Kunci, DateTimeOffset Kedaluwarsa, bool Dicabut)
{
    /// <summary>Whether it opens anything at a moment.</summary>
    public bool Terbuka(DateTimeOffset saat) => !Dicabut && saat < Kedaluwarsa;
}
