using Lkj.Domain.Anggaran;
using Lkj.Domain.Nilai;
using Lkj.Report.Naskah;

namespace Lkj.Report.Kalimat;

/// <summary>The sentences about what chapters state of the budget as a whole.</summary>
internal static class KalimatSumber
{
    /// <summary>One sentence for each chapter whose sources can be added up.</summary>
    public static IReadOnlyList<string> Jumlah(IReadOnlyList<SumberBab> sumber) =>
    [
        .. sumber.Where(bab => bab.Selisih is not null).Select(bab => bab.Selisih == Rupiah.Nol
            ? $"Sumber dana menurut {bab.Bagian} berjumlah {bab.Jumlah!.Value.DenganRp()}, sama dengan DIPA yang tercantum di sana."
            : $"Sumber dana menurut {bab.Bagian} berjumlah {bab.Jumlah!.Value.DenganRp()}, sedangkan DIPA yang tercantum di sana {bab.Dipa!.Nilai.DenganRp()}; selisihnya {bab.Selisih!.Value.Mutlak().DenganRp()}."),
    ];

    /// <summary>Whether the chapters state the same DIPA; empty with fewer than two.</summary>
    public static string Antarbab(IReadOnlyList<SumberBab> sumber)
    {
        var dipa = sumber.Where(bab => bab.Dipa is not null).ToList();
        if (dipa.Count < 2)
            return "";
        var sebut = Tulis.Gabung([.. dipa.Select(bab => $"{bab.Bagian} {bab.Dipa!.Nilai.DenganRp()}")]);
        return dipa.DistinctBy(bab => bab.Dipa!.Nilai).Count() == 1
            ? $"{Tulis.Gabung([.. dipa.Select(bab => bab.Bagian)])} menyebut DIPA yang sama."
            : $"DIPA yang disebut antarbab berbeda: {sebut}.";
    }
}
