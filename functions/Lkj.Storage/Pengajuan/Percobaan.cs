using Azure.Data.Tables;

namespace Lkj.Storage.Pengajuan;

/// <summary>The attempts at a report or a year-end.</summary>
/// <param name="Nomor">Which attempt is running, from 1; part of the orchestration's id.</param>
/// <param name="Batas">The last attempt that will be made.</param>
/// <param name="DiputarBalik">Whether this attempt has been rewound once.</param>
public readonly record struct Percobaan(int Nomor, int Batas, bool DiputarBalik)
{
    /// <summary>Attempts before the administrator is told.</summary>
    public const int Sekali = 5;

    private const string KolomNomor = "Percobaan";
    private const string KolomBatas = "BatasPercobaan";

    /// <summary>The first attempt.</summary>
    public static Percobaan Pertama => new(1, Sekali, DiputarBalik: false);

    /// <summary>The next attempt begun.</summary>
    public Percobaan Berikut() => new(Nomor + 1, Batas, DiputarBalik: false);

    /// <summary>The next attempt begun after the work was opened again, with as many more as at first.</summary>
    public Percobaan Lagi() => Berikut() with { Batas = Nomor + Sekali };

    /// <summary>Puts them into a row, in place.</summary>
    internal void Fill(TableEntity row)
    {
        row[KolomNomor] = Nomor;
        row[KolomBatas] = Batas;
        row[nameof(DiputarBalik)] = DiputarBalik;
    }

    /// <summary>Those of a row.</summary>
    internal static Percobaan FromRow(TableEntity row) => new(row.GetInt32(KolomNomor)!.Value, row.GetInt32(KolomBatas)!.Value, row.GetBoolean(nameof(DiputarBalik))!.Value);
}
