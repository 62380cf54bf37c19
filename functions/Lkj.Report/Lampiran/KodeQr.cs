using Lkj.Pdf;
using QRCoder;

namespace Lkj.Report.Lampiran;

/// <summary>An address as a QR code (ISO/IEC 18004) of error correction M: 15 % of it may be dirty.</summary>
internal static class KodeQr
{
    private const double Sisi = 170;

    /// <summary>The code as a drawing of modules, its quiet zone included.</summary>
    public static Figure Gambar(Uri alamat)
    {
        using var data = QRCodeGenerator.GenerateQrCode(alamat.AbsoluteUri, QRCodeGenerator.ECCLevel.M);
        var sisi = data.ModuleMatrix.Count;
        var modul = new bool[sisi, sisi];
        for (var baris = 0; baris < sisi; baris++)
        {
            for (var kolom = 0; kolom < sisi; kolom++)
                modul[baris, kolom] = data.ModuleMatrix[baris][kolom];
        }
        return new Figure($"Kode QR yang membuka {alamat.AbsoluteUri}", Sisi, Sisi, new Shape.Modules(modul, 0, 0, Sisi, Theme.Default.Text));
    }
}
