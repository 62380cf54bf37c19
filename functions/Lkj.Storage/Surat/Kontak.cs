using Lkj.Domain.Nilai;

namespace Lkj.Storage.Surat;

/// <summary>A mail address of an office.</summary>
/// <param name="Satker">The office.</param>
/// <param name="Peran">Whose address it is.</param>
/// <param name="Alamat">The address, in lower case.</param>
/// <param name="Sejak">The first day it is used.</param>
public sealed record Kontak(KodeSatker Satker, Peran Peran, string Alamat, DateOnly Sejak);
