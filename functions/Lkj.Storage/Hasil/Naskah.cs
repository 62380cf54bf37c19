using Lkj.Domain;

namespace Lkj.Storage.Hasil;

/// <summary>The content of a report with the orchestration that waits for its PDF.</summary>
/// <param name="Instans">The orchestration's id.</param>
/// <param name="Isi">The content.</param>
/// <param name="AlamatPeriksa">Where readers check the report. The PDF depends on it and on the content, and on nothing else.</param>
public sealed record Naskah(string Instans, IsiLaporan Isi, Uri? AlamatPeriksa)
{
    /// <summary>Reads the bytes of a stored blob; throws <see cref="System.Text.Json.JsonException"/> when they are none.</summary>
    public static Naskah Read(ReadOnlySpan<byte> json) => StorageJson.Read<Naskah>(json);
}
