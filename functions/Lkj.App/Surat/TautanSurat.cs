namespace Lkj.App.Surat;

/// <summary>A link in a mail.</summary>
/// <param name="Teks">What it opens.</param>
/// <param name="Alamat">Its address.</param>
public sealed record TautanSurat(string Teks, Uri Alamat);
