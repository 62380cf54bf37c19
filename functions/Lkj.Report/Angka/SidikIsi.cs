using System.Security.Cryptography;
using Lkj.Domain;

namespace Lkj.Report.Angka;

/// <summary>
/// The hash of a report's figures: SHA-256 of their JSON, 64 lower-case hex digits. It can be printed in the report, as the hash of the
/// PDF cannot, and anyone who has the JSON can compute it again.
/// </summary>
public static class SidikIsi
{
    /// <summary>The hash of a content.</summary>
    public static string Dari(IsiLaporan isi) => Convert.ToHexStringLower(SHA256.HashData(AngkaJson.Tulis(AngkaLaporan.Dari(isi))));
}
