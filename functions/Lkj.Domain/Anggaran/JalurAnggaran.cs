namespace Lkj.Domain.Anggaran;

/// <summary>
/// A budget path cut into levels. Both forms of code are read: <c>076.01.CQ.6709.QGE.001</c> since 2021 and <c>076.01.06.3356.001</c>
/// before; what stands before the programme (satker, ministry, unit) is left out, because reports print it or not. Each level holds the
/// path down to it, null where the path does not name it.
/// </summary>
/// <param name="Bagian">All parts from the programme on.</param>
/// <param name="Program">Two letters since 2021, two digits before.</param>
/// <param name="Kegiatan">Four digits.</param>
/// <param name="Kro">Three letters; null before 2021.</param>
/// <param name="Keluaran">Three digits.</param>
internal sealed record JalurAnggaran(string Bagian, string? Program, string? Kegiatan, string? Kro, string? Keluaran)
{
    /// <summary>Reads a path; a path without a recognisable level has none.</summary>
    public static JalurAnggaran Dari(string? kode)
    {
        var bagian = JalurKode.Urai(kode);
        var kegiatan = Array.FindIndex(bagian, satu => Angka(satu, 4));
        var program = kegiatan > 0 ? (Huruf(bagian[kegiatan - 1], 2) || Angka(bagian[kegiatan - 1], 2) ? kegiatan - 1 : -1) : LetakProgram(bagian);
        var induk = Math.Max(program, kegiatan);
        var kro = induk + 1 < bagian.Length && Huruf(bagian[induk + 1], 3) ? induk + 1 : -1;
        var atas = Math.Max(induk, kro);
        var keluaran = (kegiatan >= 0 || kro >= 0) && atas + 1 < bagian.Length && Angka(bagian[atas + 1], 3) ? atas + 1 : -1;
        var awal = Math.Max(0, program >= 0 ? program : kegiatan);
        return new(Sampai(bagian.Length - 1) ?? "", Sampai(program), Sampai(kegiatan), Sampai(kro), Sampai(keluaran));

        string? Sampai(int letak) => letak < awal ? (letak < 0 ? null : "") : string.Join('.', bagian[awal..(letak + 1)]);
    }

    /// <summary>The path down to a level; null where it does not name it.</summary>
    public string? Pada(TingkatAnggaran tingkat) => tingkat switch
    {
        TingkatAnggaran.Program => Program,
        TingkatAnggaran.Kegiatan => Kegiatan,
        TingkatAnggaran.Kro => Kro,
        _ => Keluaran,
    };

    private static int LetakProgram(string[] bagian)
    {
        var huruf = Array.FindIndex(bagian, satu => Huruf(satu, 2));
        if (huruf >= 0)
            return huruf;
        var awal = bagian.Length > 0 && Angka(bagian[0], 6) ? 1 : 0;
        return bagian.Length > awal + 2 && Angka(bagian[awal], 3) && Angka(bagian[awal + 1], 2) && Angka(bagian[awal + 2], 2) ? awal + 2 : -1;
    }

    private static bool Angka(string bagian, int panjang) => bagian.Length == panjang && bagian.All(char.IsAsciiDigit);

    private static bool Huruf(string bagian, int panjang) => bagian.Length == panjang && bagian.All(char.IsAsciiLetterUpper);
}
