namespace Lkj.Domain.Anggaran;

/// <summary>The kinds of spending by the first two digits of the akun, within the path of a budget line.</summary>
public static class JenisBelanja
{
    /// <summary>The name for lines whose path has no akun.</summary>
    public const string TanpaAkun = "Tanpa akun";

    /// <summary>The kind of a path such as <c>076.01.WA.6709.QGE.001.113.A.521211</c>; null when it holds no akun.</summary>
    /// <param name="kode">The path; null when the line has none.</param>
    public static string? Dari(string? kode)
    {
        var akun = JalurKode.Urai(kode).FirstOrDefault(bagian => bagian is ['5', _, _, _, _, _] && bagian.All(char.IsAsciiDigit));
        return akun?[..2] switch
        {
            null => null,
            "51" => "51 Belanja pegawai",
            "52" => "52 Belanja barang",
            "53" => "53 Belanja modal",
            _ => "Belanja lain",
        };
    }
}
