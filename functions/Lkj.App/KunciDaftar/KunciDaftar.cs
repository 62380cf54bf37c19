using System.Text;
using Lkj.App.Host;
using Lkj.App.Keaslian;

namespace Lkj.App;

/// <summary>HTTP function: the public key of <see cref="DaftarLaporan"/>, as PEM.</summary>
public static class KunciDaftar
{
    /// <summary>Maps the function.</summary>
    public static void Map(IEndpointRouteBuilder app) => app.MapMethods("/api/laporan/kunci", People.Read, Run);

    private static IResult Run(KunciPenerbit penerbit)
    {
        using var kunci = penerbit.Buka();
        return kunci is null
            ? People.Message(StatusCodes.Status503ServiceUnavailable, DaftarLaporan.BelumAdaKunci)
            : Results.File(Encoding.ASCII.GetBytes(kunci.ExportSubjectPublicKeyInfoPem() + "\n"), "application/x-pem-file", "lkj-publik.pem");
    }
}
