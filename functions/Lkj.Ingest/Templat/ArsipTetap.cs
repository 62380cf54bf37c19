using System.IO.Compression;

namespace Lkj.Ingest.Templat;

/// <summary>Packs an archive anew without the times of day that packing stamps into it: the same content gives the same bytes.</summary>
internal static class ArsipTetap
{
    // The earliest moment that the format of archives can name.
    private static readonly DateTimeOffset Saat = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <param name="arsip">The archive.</param>
    /// <param name="sunting">Writes the parts of these names otherwise than as they are, as they pass.</param>
    public static byte[] Kemas(Stream arsip, IReadOnlyDictionary<string, Action<Stream, Stream>>? sunting = null)
    {
        using var asal = new ZipArchive(arsip, ZipArchiveMode.Read);
        using var hasil = new MemoryStream();
        using (var tujuan = new ZipArchive(hasil, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var bagian in asal.Entries.OrderBy(satu => satu.FullName != "[Content_Types].xml").ThenBy(satu => satu.FullName, StringComparer.Ordinal))
            {
                var baru = tujuan.CreateEntry(bagian.FullName, CompressionLevel.Optimal);
                baru.LastWriteTime = Saat;
                using var isi = bagian.Open();
                using var salinan = baru.Open();
                if (sunting?.GetValueOrDefault(bagian.FullName) is { } tulis)
                    tulis(isi, salinan);
                else
                    isi.CopyTo(salinan);
            }
        }

        return hasil.ToArray();
    }
}
