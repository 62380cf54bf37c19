using Lkj.Domain.Anggaran;

namespace Lkj.Report.Naskah;

/// <summary>How a sum on the path of the budget is called.</summary>
internal static class NamaSimpul
{
    /// <summary>Its name, else its level with its own part of the path: <c>Kegiatan 6710</c>.</summary>
    public static string Dari(SimpulAnggaran simpul) => simpul.Kode is { } kode && simpul.Jumlah.Nama == kode
        ? $"{Tingkat(simpul.Tingkat)} {kode.Split('.')[^1]}"
        : Tulis.Bersih(simpul.Jumlah.Nama);

    private static string Tingkat(TingkatAnggaran tingkat) => tingkat switch
    {
        TingkatAnggaran.Program => "Program",
        TingkatAnggaran.Kegiatan => "Kegiatan",
        TingkatAnggaran.Kro => "KRO",
        _ => "Keluaran",
    };
}
