namespace Lkj.LocalHost.Command;

/// <summary>A sample that the app offers beside its template.</summary>
/// <param name="Choice">What the template's address calls it.</param>
/// <param name="Satker">The office that it is for.</param>
/// <param name="Year">The year that it is for.</param>
public sealed record Sample(string Choice, string Satker, string Year)
{
    /// <summary>The 2019 figures of KPU Kabupaten Ogan Ilir.</summary>
    public static readonly Sample OganIlir = new("ya", "656549", "2019");

    /// <summary>An invented office with every sheet filled.</summary>
    public static readonly Sample Lengkap = new("lengkap", "999901", "2024");

    /// <summary>The path of its report in the app's interface.</summary>
    public string Path => $"api/satker/{Satker}/{Year}";
}
