using Lkj.Domain;
using Lkj.Domain.Isi;

namespace Lkj.Storage.Hasil;

/// <summary>The content of a report with the orchestration that waits for its PDF.</summary>
/// <param name="Instans">The orchestration's id.</param>
/// <param name="Isi">The content.</param>
/// <param name="AlamatPeriksa">Where readers check the report. The PDF depends on what stands here, but for the orchestration, and on nothing else.</param>
/// <param name="Kertas">The paper that the report is set on.</param>
/// <param name="Pengesahan">Who has approved it; null for a draft.</param>
public sealed record Naskah(string Instans, IsiLaporan Isi, Uri? AlamatPeriksa, UkuranKertas Kertas = UkuranKertas.A4, Pengesahan? Pengesahan = null)
{
    /// <summary>Reads the bytes of a stored blob; throws <see cref="System.Text.Json.JsonException"/> when they are none.</summary>
    public static Naskah Read(ReadOnlySpan<byte> json) => StorageJson.Read<Naskah>(json);
}
