namespace Lkj.Periksa;

/// <summary>The exit code of the program.</summary>
public enum KodeKeluar
{
    /// <summary>The PDF was issued, and the list knows no later version.</summary>
    Terbaru = 0,

    /// <summary>The PDF was issued, and a later version after it.</summary>
    Digantikan = 1,

    /// <summary>The list does not have the PDF.</summary>
    TidakTercatat = 2,

    /// <summary>The list cannot be trusted: it is none, it was changed, or another key has signed it.</summary>
    DaftarTidakSah = 3,

    /// <summary>The program was called in a way that it does not know, or a file cannot be read.</summary>
    TidakJalan = 4,
}
