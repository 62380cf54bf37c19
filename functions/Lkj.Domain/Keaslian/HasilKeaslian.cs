using Lkj.Domain.Nilai;

namespace Lkj.Domain.Keaslian;

/// <summary>What a check of a PDF has found.</summary>
/// <param name="Terbitan">The issued report that it is; null when it is none.</param>
/// <param name="Terbaru">The latest issued version of the same office and year; null when it is none.</param>
public sealed record HasilKeaslian(Terbitan? Terbitan, Terbitan? Terbaru)
{
    /// <summary>The answer in short.</summary>
    public KeadaanKeaslian Keadaan =>
        Terbitan is null ? KeadaanKeaslian.TidakTercatat
        : Terbaru is { } terbaru && terbaru.Versi > Terbitan.Versi ? KeadaanKeaslian.Digantikan
        : KeadaanKeaslian.Terbaru;

    /// <summary>Looks for a PDF's hash among issued reports.</summary>
    public static HasilKeaslian Periksa(string sidik, IReadOnlyCollection<Terbitan> daftar)
    {
        var cocok = daftar.FirstOrDefault(satu => satu.Sidik == sidik);
        return new(cocok, cocok is null ? null : daftar.Where(satu => satu.Satker == cocok.Satker && satu.Tahun == cocok.Tahun).MaxBy(satu => satu.Versi));
    }

    /// <summary>The answer for readers.</summary>
    /// <param name="nama">The office's name.</param>
    public string Kalimat(string nama) => Terbitan is not { } terbitan
        ? "Berkas ini tidak tercatat sebagai laporan yang diterbitkan. Berkas dapat berbeda karena diubah, dicetak atau disimpan ulang oleh program lain, atau karena bukan "
            + "laporan dari sistem ini. Mintalah berkas aslinya kepada kantor yang menerbitkan, lalu periksa kembali."
        : $"Berkas ini sama dengan Laporan Kinerja {nama} Tahun {terbitan.Tahun} versi {terbitan.Versi} yang diterbitkan pada {Saat(terbitan)}. {KalimatVersi}";

    /// <summary>Whether the issued version is still the latest.</summary>
    public string KalimatVersi => Keadaan switch
    {
        KeadaanKeaslian.Terbaru => "Belum ada versi yang lebih baru.",
        KeadaanKeaslian.Digantikan => $"Versi ini sudah digantikan oleh versi {Terbaru!.Versi} yang diterbitkan pada {Saat(Terbaru)}; gunakan versi {Terbaru.Versi}.",
        _ => "",
    };

    private static string Saat(Terbitan terbitan) => Penulisan.Waktu(terbitan.Terbit, ZonaWaktu.Wib);
}
