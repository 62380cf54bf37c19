using Lkj.Domain.Pemeriksaan;

namespace Lkj.App.Penerimaan;

/// <summary>Why a body was not read at all.</summary>
/// <param name="Kode">The HTTP status.</param>
/// <param name="Pesan">What happened and what to do, in Bahasa Indonesia.</param>
/// <param name="Temuan">The same as findings, where it has a code.</param>
public sealed record Penolakan(int Kode, string Pesan, IReadOnlyList<Temuan> Temuan)
{
    /// <summary>A content type that is not read.</summary>
    public static readonly Penolakan JenisTidakDibaca = new(
        StatusCodes.Status415UnsupportedMediaType, "Jenis kiriman ini belum dapat dibaca. Kirim buku kerja .xlsx, berkas .csv atau .zip, atau formulir dengan bidang \"berkas\".", []);

    /// <summary>A form that was sent without a file.</summary>
    public static readonly Penolakan BelumMemilih = new(StatusCodes.Status400BadRequest, "Belum ada berkas yang dipilih. Pilih berkas, lalu kirim kembali.", []);

    /// <summary>A form that ends before its end.</summary>
    public static readonly Penolakan FormulirTerputus = new(StatusCodes.Status400BadRequest, "Kiriman terputus sebelum lengkap. Kirim kembali berkas yang sama.", []);

    /// <summary>Most characters of the reason for a new version.</summary>
    public const int AlasanTerpanjang = 500;

    /// <summary>A reason that is longer than it may be.</summary>
    public static readonly Penolakan AlasanTerlaluPanjang = new(
        StatusCodes.Status400BadRequest, FormattableString.Invariant($"Alasan perubahan memuat lebih dari {AlasanTerpanjang} huruf. Ringkas alasannya, lalu kirim kembali."), []);

    /// <summary>A body beyond the limit.</summary>
    public static Penolakan TerlaluBesar(Temuan temuan) => new(StatusCodes.Status413PayloadTooLarge, temuan.ToString(), [temuan]);
}
