using Lkj.App.Penerimaan;
using Lkj.Storage.Kunci;

namespace Lkj.App.Halaman;

/// <summary>Addresses within the app for links of the page; they keep the key that the caller came with.</summary>
public static class Tautan
{
    /// <summary>The address of something of an office's year.</summary>
    /// <param name="laporan">Office and year.</param>
    /// <param name="request">The call whose key is kept.</param>
    /// <param name="lanjutan">What follows the office's path, as <c>/template?contoh=ya</c>.</param>
    public static string Ke(KunciLaporan laporan, HttpRequest request, string lanjutan)
    {
        var alamat = JawabanUnggah.Alamat(laporan) + lanjutan;
        if (request.Query["code"] is not [{ Length: > 0 } kunci])
            return alamat;
        return $"{alamat}{(alamat.Contains('?', StringComparison.Ordinal) ? '&' : '?')}code={Uri.EscapeDataString(kunci)}";
    }
}
