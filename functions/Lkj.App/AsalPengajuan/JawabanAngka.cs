using Lkj.Domain.Pelacakan;
using Lkj.Storage.Pengajuan;

namespace Lkj.App;

/// <summary>The origin of one figure as programs read it.</summary>
/// <param name="Alamat">Its stable address.</param>
/// <param name="Nama">What it is.</param>
/// <param name="Nilai">The figure.</param>
/// <param name="Berkas">The file that it was read from; absent for a computed figure, as are the next five.</param>
/// <param name="Sidik">SHA-256 of that file, or of the archive that it came in.</param>
/// <param name="Lembar">The sheet.</param>
/// <param name="Sel">The cell.</param>
/// <param name="Kepala">The heading of its column.</param>
/// <param name="Teks">The text of the cell as read.</param>
/// <param name="Rumus">The formula; absent for a figure that was read.</param>
/// <param name="Dari">The addresses of the figures that it was computed from.</param>
public sealed record JawabanAngka(
    string Alamat, string Nama, string Nilai, string? Berkas, string? Sidik, string? Lembar, string? Sel, string? Kepala, string? Teks, string? Rumus, IReadOnlyList<string> Dari)
{
    /// <summary>The answer for a figure of a submission with these files.</summary>
    public static JawabanAngka Untuk(AsalAngka angka, IReadOnlyList<BerkasTersimpan> berkas)
    {
        var tempat = angka.Tempat;
        // A file of an archive is not kept by itself; the archive then is the only file.
        var sidik = tempat is null ? null : (berkas.FirstOrDefault(satu => satu.Nama == tempat.Berkas) ?? (berkas.Count == 1 ? berkas[0] : null))?.Sidik;
        return new(angka.Alamat, angka.Nama, angka.Nilai, tempat?.Berkas, sidik, tempat?.Lembar, tempat?.Sel, tempat?.Kepala, angka.Teks, angka.Rumus, angka.Dari);
    }
}
