using Lkj.Domain.Isi;

namespace Lkj.App;

/// <summary>The form by which a report is approved: its fields, and what is not right in them.</summary>
public static class FormulirPengesahan
{
    /// <summary>The field of who approves.</summary>
    public const string Nama = "nama";

    /// <summary>The field of the office that he or she holds.</summary>
    public const string Jabatan = "jabatan";

    /// <summary>The field of the civil-servant number; may stay empty.</summary>
    public const string Nip = "nip";

    /// <summary>The field that says that the report was read, with the value <see cref="Ya"/>.</summary>
    public const string Dibaca = "dibaca";

    /// <summary>The value of <see cref="Dibaca"/>.</summary>
    public const string Ya = "ya";

    /// <summary>Most characters of a name or an office.</summary>
    public const int Terpanjang = 150;

    private const int PanjangNip = 18;

    /// <summary>The approval, or what to put right.</summary>
    public static (Pengesahan? Pengesahan, string Pesan) Baca(IFormCollection formulir, DateTimeOffset kini)
    {
        var (nama, jabatan) = (Isian(formulir, Nama), Isian(formulir, Jabatan));
        var nip = string.Concat(Isian(formulir, Nip).Where(huruf => huruf != ' '));
        if (nama.Length is 0 or > Terpanjang || jabatan.Length is 0 or > Terpanjang)
            return (null, FormattableString.Invariant($"Isi nama dan jabatan yang mengesahkan, masing-masing paling banyak {Terpanjang} huruf."));
        if (nip.Length > 0 && (nip.Length != PanjangNip || !nip.All(char.IsAsciiDigit)))
            return (null, FormattableString.Invariant($"NIP terdiri atas {PanjangNip} angka. Periksa kembali, atau kosongkan bila tidak ada."));
        if (Isian(formulir, Dibaca) != Ya)
            return (null, "Beri tanda bahwa laporan sudah dibaca dan isinya benar, lalu kirim kembali.");
        return (new Pengesahan(nama, jabatan, nip, kini), "");
    }

    private static string Isian(IFormCollection formulir, string bidang) => formulir[bidang].FirstOrDefault()?.Trim() ?? "";
}
