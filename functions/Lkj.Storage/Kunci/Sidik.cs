using System.Security.Cryptography;
using System.Text;

namespace Lkj.Storage.Kunci;

/// <summary>SHA-256 as 64 lower-case hex digits: how files, sets of files and link tokens are known.</summary>
public static class Sidik
{
    /// <summary>The hash of bytes.</summary>
    public static string Dari(ReadOnlySpan<byte> isi) => Convert.ToHexStringLower(SHA256.HashData(isi));

    /// <summary>The hash of a text in UTF-8.</summary>
    public static string Dari(string teks) => Dari(Encoding.UTF8.GetBytes(teks));
}
