using Lkj.Domain;

namespace Lkj.Storage.Hasil;

/// <summary>The content of a report with the orchestration that waits for its PDF.</summary>
/// <param name="Instans">The orchestration's id.</param>
/// <param name="Isi">The content.</param>
/// <param name="AlamatPeriksa">Where readers check the report. The PDF depends on it, on the paper and on the content, and on nothing else.</param>
/// <param name="Kertas">The paper that the report is set on.</param>
public sealed record Naskah(string Instans, IsiLaporan Isi, Uri? AlamatPeriksa, UkuranKertas Kertas = UkuranKertas.A4)
{
    /// <summary>Reads the bytes of a stored blob; throws <see cref="System.Text.Json.JsonException"/> when they are none.</summary>
    public static Naskah Read(ReadOnlySpan<byte> json) => StorageJson.Read<Naskah>(json);
}
