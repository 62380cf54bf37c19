using Lkj.Domain.Pemeriksaan;

namespace Lkj.Ingest.Katalog;

/// <summary>Every kind of finding that reading an upload can give.</summary>
public static class KatalogIngest
{
    /// <summary>The kinds, by code within their level.</summary>
    public static readonly IReadOnlyList<JenisTemuan> Semua =
        [.. JenisBerkas.Semua, .. JenisKepala.Semua, .. JenisIsi.Semua, .. JenisBagian.Semua, .. JenisSakti.Semua];
}
