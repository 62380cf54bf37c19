namespace Lkj.Storage.Surat;

/// <summary>A link that was mailed.</summary>
/// <param name="Id">The SHA-256 of its token; it cannot be turned back into the token.</param>
/// <param name="Kunci">What it opens: a submission, its approval, an upload that became none or a recap, as <see cref="Storage.Kunci.KunciVersi"/>, <see cref="Storage.Kunci.KunciPengesahan"/>, <see cref="Storage.Kunci.KunciUnggahan"/> and <see cref="Storage.Kunci.KunciRekap"/> write themselves.</param>
/// <param name="Kedaluwarsa">From when on it opens nothing.</param>
/// <param name="Dicabut">Whether the administrator has revoked it.</param>
public sealed record Tautan(string Id, string Kunci, DateTimeOffset Kedaluwarsa, bool Dicabut)
{
    /// <summary>Whose own it is: the address of the one who signs; empty for a link of all who got the mail.</summary>
    public string Alamat { get; init; } = "";

    /// <summary>Whether it opens anything at a moment.</summary>
    public bool Terbuka(DateTimeOffset saat) => !Dicabut && saat < Kedaluwarsa;
}
