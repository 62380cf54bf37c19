namespace Lkj.Domain.Isi;

/// <summary>Where a value was read: every figure of the report can be traced to its cell.</summary>
/// <param name="Berkas">The file's name as uploaded.</param>
/// <param name="Lembar">The sheet (for CSV: the file of the set).</param>
/// <param name="Sel">The cell, as <c>E17</c>; empty when the place is a whole sheet or file.</param>
/// <param name="Kepala">The heading of the column; empty where there is none.</param>
public sealed record Asal(string Berkas, string Lembar, string Sel = "", string Kepala = "")
{
    /// <summary>As messages name it: <c>Lembar "Anggaran", sel E17 (Pagu)</c>.</summary>
    public override string ToString()
    {
        var tempat = Lembar.Length == 0 ? $"Berkas \"{Berkas}\"" : $"Lembar \"{Lembar}\"";
        if (Sel.Length > 0)
            tempat += $", sel {Sel}";
        return Kepala.Length > 0 ? $"{tempat} ({Kepala})" : tempat;
    }
}
