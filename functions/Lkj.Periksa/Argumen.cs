namespace Lkj.Periksa;

/// <summary>What the command line asks for.</summary>
/// <param name="Pdf">The PDF to check.</param>
/// <param name="Daftar">The signed list.</param>
/// <param name="Kunci">The public key; null for the one inside the program or beside it.</param>
public sealed record Argumen(string Pdf, string Daftar, string? Kunci)
{
    /// <summary>How the program is called.</summary>
    public const string CaraPakai = """
        Cara pakai: lkj-periksa <laporan.pdf> --daftar <daftar.json> [--kunci <publik.pem>]

          --daftar   daftar terbitan bertanda tangan, diunduh dari /api/laporan/daftar
          --kunci    kunci publik penerbit, diunduh dari /api/laporan/kunci
                     (bila tidak disebut: kunci bawaan program ini; bila tanpa kunci bawaan: lkj-publik.pem di folder program ini)

        Kode keluar: 0 sama dengan yang diterbitkan dan terbaru, 1 sudah digantikan versi lain, 2 tidak tercatat,
        3 daftar tidak dapat dipercaya, 4 perintah atau berkas belum dapat dibaca.
        """;

    /// <summary>Reads the command line; null when it is none.</summary>
    public static Argumen? Urai(IReadOnlyList<string> args)
    {
        string? pdf = null, daftar = null, kunci = null;
        for (var letak = 0; letak < args.Count; letak++)
        {
            var nilai = letak + 1 < args.Count ? args[letak + 1] : null;
            switch (args[letak])
            {
                case "--daftar" when nilai is not null && daftar is null:
                    daftar = nilai;
                    letak++;
                    break;
                case "--kunci" when nilai is not null && kunci is null:
                    kunci = nilai;
                    letak++;
                    break;
                case var lain when pdf is null && !lain.StartsWith("--", StringComparison.Ordinal):
                    pdf = lain;
                    break;
                default:
                    return null;
            }
        }
        return pdf is null || daftar is null ? null : new Argumen(pdf, daftar, kunci);
    }
}
