using System.Globalization;

namespace Lkj.Domain.Isi;

/// <summary>Where the cells of a column stand, but for their row: a table of many rows keeps it once.</summary>
/// <param name="Berkas">The file's name as uploaded.</param>
/// <param name="Lembar">The sheet.</param>
/// <param name="Huruf">The letters of the column, as <c>E</c>.</param>
/// <param name="Kepala">The heading of the column.</param>
public sealed record AsalKolom(string Berkas, string Lembar, string Huruf, string Kepala)
{
    /// <summary>The place of its cell in a row.</summary>
    /// <param name="baris">The row's number, from 1.</param>
    public Asal Pada(int baris) => new(Berkas, Lembar, string.Create(CultureInfo.InvariantCulture, $"{Huruf}{baris}"), Kepala);
}
