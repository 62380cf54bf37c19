using Lkj.Pdf;

namespace Lkj.Report.Naskah;

/// <summary>Applies a change to every text of a drawing: what is set in it, what stands for it, and the line below it.</summary>
internal static class PetaGambar
{
    /// <summary>The drawing with every text changed.</summary>
    public static Drawing Petakan(Drawing gambar, Func<string, string> ubah) => Isi(gambar, ubah) with
    {
        AlternativeText = ubah(gambar.AlternativeText),
        Caption = gambar.Caption is { } judul ? ubah(judul) : null,
    };

    private static Drawing Isi(Drawing gambar, Func<string, string> ubah) => gambar switch
    {
        Figure figur => figur with { Shapes = [.. figur.Shapes.Select(bentuk => bentuk is Shape.Words kata ? kata with { Text = ubah(kata.Text) } : bentuk)] },
        BarChart batang => batang with
        {
            Bars = [.. batang.Bars.Select(satu => satu with { Label = ubah(satu.Label), Text = ubah(satu.Text), SecondText = ubah(satu.SecondText), TargetText = ubah(satu.TargetText) })],
            Axis = Sumbu(batang.Axis, ubah),
            ValueName = ubah(batang.ValueName),
            SecondName = ubah(batang.SecondName),
            TargetName = ubah(batang.TargetName),
        },
        LineChart garis => garis with
        {
            Places = [.. garis.Places.Select(ubah)],
            Series = [.. garis.Series.Select(satu => satu with { Name = ubah(satu.Name), LastText = ubah(satu.LastText) })],
            Axis = Sumbu(garis.Axis, ubah),
        },
        QuadrantChart kuadran => kuadran with
        {
            Across = Sumbu(kuadran.Across, ubah),
            Up = Sumbu(kuadran.Up, ubah),
            UpperRight = ubah(kuadran.UpperRight),
            UpperLeft = ubah(kuadran.UpperLeft),
            LowerRight = ubah(kuadran.LowerRight),
            LowerLeft = ubah(kuadran.LowerLeft),
        },
        OrganisationChart bagan => bagan with { Root = Unit(bagan.Root, ubah) },
        _ => throw new NotSupportedException($"The texts of {gambar.GetType().Name} are not known here."),
    };

    private static ChartAxis Sumbu(ChartAxis sumbu, Func<string, string> ubah) =>
        sumbu with { Name = ubah(sumbu.Name), Unit = ubah(sumbu.Unit), ThresholdLabel = ubah(sumbu.ThresholdLabel) };

    private static OrganisationUnit Unit(OrganisationUnit unit, Func<string, string> ubah) =>
        unit with { Title = ubah(unit.Title), Name = ubah(unit.Name), Units = [.. unit.Units.Select(satu => Unit(satu, ubah))] };
}
