namespace Lkj.Storage.Pengajuan;

/// <summary>The mailed link by which a version was approved.</summary>
/// <param name="Tautan">The link's id.</param>
/// <param name="Alamat">The address that it was mailed to.</param>
public sealed record JalurPengesahan(string Tautan, string Alamat);
