using Lkj.Domain;

namespace Lkj.Storage.Hasil;

/// <summary>The content of a report with the orchestration that waits for its PDF.</summary>
/// <param name="Instans">The orchestration's id.</param>
/// <param name="Isi">The content; the PDF depends on nothing else.</param>
public sealed record Naskah(string Instans, IsiLaporan Isi)
{
    /// <summary>Reads the bytes of a stored blob; throws <see cref="System.Text.Json.JsonException"/> when they are none.</summary>
    public static Naskah Read(ReadOnlySpan<byte> json) => StorageJson.Read<Naskah>(json);
}
