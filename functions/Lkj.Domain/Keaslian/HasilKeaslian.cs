using Lkj.Domain.Nilai;

namespace Lkj.Domain.Keaslian;

/// <summary>What a check of a PDF has found.</summary>
/// <param name="Terbitan">The issued report that it is; null when it is none.</param>
/// <param name="Terbaru">The one of the same office and year to take instead (<see cref="Terbitan.Menggantikan"/>), itself when there is none; null when it is none.</param>
public sealed record HasilKeaslian(Terbitan? Terbitan, Terbitan? Terbaru)
{
    /// <summary>The answer in short.</summary>
    public KeadaanKeaslian Keadaan =>
        Terbitan is null ? KeadaanKeaslian.TidakTercatat
        : Terbaru is { } terbaru && terbaru.Menggantikan(Terbitan) ? KeadaanKeaslian.Digantikan
        : KeadaanKeaslian.Terbaru;

    /// <summary>Looks for a PDF's hash among issued reports.</summary>
    public static HasilKeaslian Periksa(string sidik, IReadOnlyCollection<Terbitan> daftar) => Periksa(daftar.FirstOrDefault(satu => satu.Sidik == sidik), daftar);

    /// <summary>Looks for what takes the place of an issued report among others.</summary>
    public static HasilKeaslian Periksa(Terbitan? terbitan, IReadOnlyCollection<Terbitan> daftar) => new(
        terbitan,
        terbitan is null ? null : daftar.Where(satu => satu.Satker == terbitan.Satker && satu.Tahun == terbitan.Tahun && satu.Menggantikan(terbitan)).MaxBy(satu => (satu.Jenis, satu.Versi)) ?? terbitan);

    /// <summary>The answer for readers.</summary>
    /// <param name="nama">The office's name.</param>
    public string Kalimat(string nama) => Terbitan is not { } terbitan
        ? "Berkas ini tidak tercatat sebagai laporan yang diterbitkan. Berkas dapat berbeda karena diubah, dicetak atau disimpan ulang oleh program lain, atau karena bukan "
            + "laporan dari sistem ini. Mintalah berkas aslinya kepada kantor yang menerbitkan, lalu periksa kembali."
        : $"Berkas ini sama dengan {(terbitan.Jenis == JenisTerbitan.Draf ? "draf " : "")}{terbitan.Sebutan(nama)} yang "
            + $"{(terbitan.Jenis == JenisTerbitan.Disahkan ? "sudah disahkan dan " : "")}diterbitkan pada {Saat(terbitan)}. {KalimatVersi}";

    /// <summary>Whether another one takes its place.</summary>
    public string KalimatVersi => (Keadaan, Terbitan?.Jenis, Terbaru?.Jenis) switch
    {
        (KeadaanKeaslian.TidakTercatat, _, _) => "",
        (KeadaanKeaslian.Terbaru, JenisTerbitan.Rekap, _) => "Belum ada rekapitulasi yang lebih baru.",
        (_, JenisTerbitan.Rekap, _) => $"Rekapitulasi ini sudah digantikan oleh yang diterbitkan pada {Saat(Terbaru!)}; gunakan yang lebih baru itu.",
        (KeadaanKeaslian.Terbaru, JenisTerbitan.Draf, _) => "Laporan ini belum disahkan, dan belum ada versi yang lebih baru.",
        (KeadaanKeaslian.Terbaru, _, _) => "Belum ada versi lebih baru yang disahkan.",
        (_, _, JenisTerbitan.Draf) => $"Draf ini sudah digantikan oleh draf versi {Terbaru!.Versi} yang diterbitkan pada {Saat(Terbaru)}; gunakan versi {Terbaru.Versi}.",
        (_, JenisTerbitan.Draf, _) => $"Draf ini sudah digantikan oleh versi {Terbaru!.Versi} yang disahkan dan diterbitkan pada {Saat(Terbaru)}; gunakan yang disahkan.",
        _ => $"Versi ini sudah digantikan oleh versi {Terbaru!.Versi} yang disahkan dan diterbitkan pada {Saat(Terbaru)}; gunakan versi {Terbaru.Versi}.",
    };

    private static string Saat(Terbitan terbitan) => Penulisan.Waktu(terbitan.Terbit, ZonaWaktu.Wib);
}
