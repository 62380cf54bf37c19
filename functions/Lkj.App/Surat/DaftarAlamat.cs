namespace Lkj.App.Surat;

/// <summary>The recipients of a mail.</summary>
/// <param name="Alamat">The addresses; empty when nobody has one.</param>
/// <param name="Keterangan">A note for the office when they are not its own; empty otherwise.</param>
public sealed record DaftarAlamat(IReadOnlyList<string> Alamat, string Keterangan)
{
    /// <summary>Whose of them is the one who signs; null where the list of addresses names none.</summary>
    public string? Penandatangan { get; init; }
}
