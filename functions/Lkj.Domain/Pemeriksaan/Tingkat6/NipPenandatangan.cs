namespace Lkj.Domain.Pemeriksaan.Tingkat6;

/// <summary>A civil-servant number has 18 digits (birth date, month of appointment, sex, sequence).</summary>
internal static class NipPenandatangan
{
    public static readonly JenisTemuan Jenis = new("BGN-613", 6, Keparahan.Peringatan, "NIP tidak terdiri atas 18 angka",
        "Salin NIP lengkap dari surat keputusan kepegawaian.",
        "Satu angka terlewat ketika NIP disalin.",
        "NIP 19750417200312100, yang hanya 17 angka.");

    private const int PanjangNip = 18;

    public static IEnumerable<Temuan> Periksa(BahanPeriksa bahan)
    {
        if (bahan.Pengajuan.Identitas.Nip is not { } nip)
            return [];
        var angka = nip.Nilai.Count(char.IsAsciiDigit);
        return angka == PanjangNip && nip.Nilai.All(huruf => char.IsAsciiDigit(huruf) || huruf == ' ')
            ? []
            : [Temuan.Dari(Jenis, nip.Asal, $"{nip.Nilai} ({angka} angka)", "18 angka")];
    }
}
