using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Lkj.Domain.Nilai;

namespace Lkj.Domain.Keaslian;

/// <summary>A signed list as a JSON file.</summary>
public static class DaftarTerbitanJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { WriteIndented = true, NewLine = "\n", RespectRequiredConstructorParameters = true, RespectNullableAnnotations = true };

    /// <summary>The file in UTF-8.</summary>
    public static byte[] Tulis(DaftarTerbitan daftar) => JsonSerializer.SerializeToUtf8Bytes(
        new Isi(
            daftar.Format,
            [.. daftar.Terbitan.Select(satu => new Baris(satu.Tahun.Nilai, satu.Satker.Nilai, satu.Versi, satu.Sidik, satu.SidikIsi, DaftarTerbitan.Saat(satu.Terbit), daftar.Format == DaftarTerbitan.FormatLama ? null : DaftarTerbitan.Nama(satu.Jenis)))],
            daftar.Kunci,
            daftar.TandaTangan.ToArray()),
        Options);

    /// <summary>Reads a file that anyone may have written; null when it is no such list. That it can be read says nothing of its signature.</summary>
    public static DaftarTerbitan? Baca(ReadOnlySpan<byte> json)
    {
        try
        {
            return JsonSerializer.Deserialize<Isi>(json, Options) is { Format: DaftarTerbitan.FormatKini or DaftarTerbitan.FormatLama } isi && isi.Terbitan.All(baris => Sah(baris, isi.Format))
                ? new DaftarTerbitan(isi.Format, isi.Terbitan.Select(Terbitan), isi.Kunci, isi.TandaTangan)
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static bool Sah(Baris? baris, string format) =>
        baris is not null && (format == DaftarTerbitan.FormatLama ? baris.Jenis is null : Jenis(baris.Jenis) is not null) && TahunAnggaran.Sah(baris.Tahun) && KodeSatker.Sah(baris.Satker) && baris.Versi > 0 && SidikSah(baris.Sidik) && SidikSah(baris.SidikIsi) && Saat(baris.Terbit) is not null;

    private static bool SidikSah(string teks) => teks.Length == 64 && teks.All(char.IsAsciiHexDigitLower);

    private static DateTimeOffset? Saat(string teks) =>
        DateTimeOffset.TryParseExact(teks, "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var saat) ? saat : null;

    private static JenisTerbitan? Jenis(string? nama)
    {
        foreach (var jenis in Enum.GetValues<JenisTerbitan>())
        {
            if (DaftarTerbitan.Nama(jenis) == nama)
                return jenis;
        }
        return null;
    }

    private static Terbitan Terbitan(Baris baris) => new(new KodeSatker(baris.Satker), new TahunAnggaran(baris.Tahun), baris.Versi, baris.Sidik, baris.SidikIsi, Saat(baris.Terbit)!.Value, Jenis(baris.Jenis) ?? JenisTerbitan.Draf);

    private sealed record Isi(string Format, IReadOnlyList<Baris> Terbitan, string Kunci, byte[] TandaTangan);

    private sealed record Baris(int Tahun, string Satker, int Versi, string Sidik, string SidikIsi, string Terbit, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Jenis = null);
}
