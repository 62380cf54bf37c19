using Lkj.Domain.Keaslian;

namespace Lkj.App.Keaslian;

/// <summary>The answer to a check, for programs and for the page.</summary>
/// <param name="Keadaan">The answer in short.</param>
/// <param name="Pesan">The answer in a few sentences.</param>
/// <param name="Nama">The name of the office; null when no issued report was found.</param>
/// <param name="Terbitan">The issued report; null when none was found.</param>
/// <param name="Terbaru">The one to take instead; null when there is none.</param>
public sealed record JawabanKeaslian(KeadaanKeaslian Keadaan, string Pesan, string? Nama, JawabanTerbitan? Terbitan, JawabanTerbitan? Terbaru)
{
    /// <summary>The answer about a PDF.</summary>
    /// <param name="hasil">What was found.</param>
    /// <param name="nama">The name of the office.</param>
    public static JawabanKeaslian UntukBerkas(HasilKeaslian hasil, string nama) => Susun(hasil, nama, hasil.Keadaan, hasil.Kalimat(nama));

    /// <summary>The answer about the code on a last page: it names a report, but says nothing of the pages before it.</summary>
    /// <param name="hasil">What was found.</param>
    /// <param name="nama">The name of the office.</param>
    /// <param name="isi">The hash of the figures that the code bears.</param>
    public static JawabanKeaslian UntukKode(HasilKeaslian hasil, string nama, string isi)
    {
        if (hasil.Terbitan is not { } terbitan)
            return Susun(hasil, nama, hasil.Keadaan, "Laporan yang disebut kode ini tidak tercatat sebagai laporan yang diterbitkan. Mintalah berkas aslinya kepada kantor yang menerbitkan.");
        return terbitan.SidikIsi == isi
            ? Susun(
                hasil, nama, hasil.Keadaan,
                $"Kode ini milik {terbitan.Sebutan(nama)}, dan sidik isinya cocok. {(terbitan.Jenis == JenisTerbitan.Disahkan ? "Versi ini sudah disahkan. " : "")}{hasil.KalimatVersi} "
                + "Untuk memastikan bahwa halaman lainnya juga sama, pilih berkas PDF laporan di bawah ini.")
            : Susun(
                hasil with { Terbitan = null, Terbaru = null }, nama, KeadaanKeaslian.TidakTercatat,
                $"Kode ini menyebut {terbitan.Sebutan(nama)}, tetapi sidik isinya berbeda dengan yang diterbitkan. "
                + "Mintalah berkas aslinya kepada kantor yang menerbitkan.");
    }

    private static JawabanKeaslian Susun(HasilKeaslian hasil, string nama, KeadaanKeaslian keadaan, string pesan) => new(
        keadaan, pesan, hasil.Terbitan is null ? null : nama, JawabanTerbitan.Dari(hasil.Terbitan),
        keadaan == KeadaanKeaslian.Digantikan ? JawabanTerbitan.Dari(hasil.Terbaru) : null);
}
