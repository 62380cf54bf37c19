namespace Lkj.Domain.Isi;

/// <summary>Which part of the report a piece of the office's own prose belongs to.</summary>
public enum BagianNarasi
{
    /// <summary>Executive summary.</summary>
    Ikhtisar,

    /// <summary>Background (BAB I A).</summary>
    LatarBelakang,

    /// <summary>Duties and functions (BAB I C).</summary>
    TugasFungsi,

    /// <summary>The organisation (BAB I D).</summary>
    GambaranUmum,

    /// <summary>Strategic issues (BAB I).</summary>
    IsuStrategis,

    /// <summary>Analysis of performance (BAB III A).</summary>
    AnalisisKinerja,

    /// <summary>The use of resources in the office's words (BAB III A).</summary>
    Efisiensi,

    /// <summary>What was done about the last evaluation of the office's performance (BAB III A).</summary>
    TindakLanjutEvaluasi,

    /// <summary>The budget in the office's words (BAB III B).</summary>
    Anggaran,

    /// <summary>An obstacle.</summary>
    Hambatan,

    /// <summary>A suggestion.</summary>
    Saran,

    /// <summary>The conclusion (BAB IV).</summary>
    Kesimpulan,

    /// <summary>A recommendation (BAB IV).</summary>
    Rekomendasi,

    /// <summary>A step ahead.</summary>
    Langkah,
}
