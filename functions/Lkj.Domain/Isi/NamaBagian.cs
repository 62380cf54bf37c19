namespace Lkj.Domain.Isi;

/// <summary>What people read for the parts of the report that an office writes itself.</summary>
public static class NamaBagian
{
    /// <summary>The name of a part, as the workbook offers it.</summary>
    public static string Dari(BagianNarasi bagian) => bagian switch
    {
        BagianNarasi.LatarBelakang => "Latar Belakang",
        BagianNarasi.TugasFungsi => "Tugas dan Fungsi",
        BagianNarasi.GambaranUmum => "Gambaran Umum",
        BagianNarasi.IsuStrategis => "Isu Strategis",
        BagianNarasi.AnalisisKinerja => "Analisis Kinerja",
        BagianNarasi.TindakLanjutEvaluasi => "Tindak Lanjut Evaluasi",
        _ => bagian.ToString(),
    };
}
