using Lkj.Domain.Isi;

namespace Lkj.Ingest.Sakti;

/// <summary>What a Fa Detail holds.</summary>
/// <param name="Tempat">Its file and sheet.</param>
/// <param name="Judul">What its title says.</param>
/// <param name="Baris">All its lines, parents before what stands under them, each with its whole path.</param>
/// <param name="Total">The printed total, where there is one.</param>
internal sealed record IsiFaDetail(Asal Tempat, JudulFaDetail Judul, IReadOnlyList<BarisAnggaran> Baris, IReadOnlyList<TotalTercetak> Total);
