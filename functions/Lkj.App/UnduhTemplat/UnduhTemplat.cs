using Lkj.App.Host;
using Lkj.Ingest;
using Lkj.Storage.Kunci;

namespace Lkj.App;

/// <summary>HTTP function: the workbook to fill for an office and year, or with <c>?contoh=ya</c> the filled sample.</summary>
public static class UnduhTemplat
{
    private const string MediaXlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>Maps the function.</summary>
    public static void Map(IEndpointRouteBuilder app) => app.MapMethods("/api/satker/{kode}/{tahun}/template", People.Read, Run);

    private static IResult Run(string kode, string tahun, string? contoh)
    {
        if (!KunciLaporan.TryUrai(kode, tahun, out var laporan))
            return People.WrongPath();
        return contoh == "ya"
            ? Results.File(ContohPengajuan.BukuKerja(), MediaXlsx, ContohPengajuan.NamaBukuKerja)
            : Results.File(PenulisTemplat.Kosong(laporan.Satker, "", null, laporan.Tahun), MediaXlsx, $"lkj-{laporan.Tahun}-{laporan.Satker}.xlsx");
    }
}
