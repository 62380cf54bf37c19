using System.Reflection;
using System.Text.Json.Nodes;
using Lkj.Tests;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Lkj.App.Tests;

public sealed class FungsiTests(Azurite azurite)
{
    [Fact]
    public async Task MapFunctions_EveryFunctionJson_HasItsRouteAndMethods()
    {
        await using var aplikasi = await Aplikasi.MulaiAsync(azurite);
        var tersedia = aplikasi.Get<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .SelectMany(titik => titik.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods.Select(metode => $"{metode} {Rapi(titik.RoutePattern.RawText!)}"))
            .Where(titik => titik != "GET /").Order();
        Assert.Equal(Berkas().SelectMany(Diharapkan).Order(), tersedia);
    }

    private static IEnumerable<string> Diharapkan(string berkas)
    {
        var pemicu = JsonNode.Parse(File.ReadAllText(berkas))!["bindings"]!.AsArray().Single(ikatan => ((string)ikatan!["type"]!).EndsWith("Trigger", StringComparison.Ordinal))!;
        return (string)pemicu["type"]! == "httpTrigger"
            ? pemicu["methods"]!.AsArray().Select(metode => $"{((string)metode!).ToUpperInvariant()} /api/{pemicu["route"]}")
            : [$"POST /{Path.GetFileName(Path.GetDirectoryName(berkas))}"];
    }

    // The handler may bind a parameter more narrowly than the host's route.
    private static string Rapi(string rute) => rute.Replace(":int", "", StringComparison.Ordinal);

    private static string[] Berkas() => Directory.GetFiles(
        typeof(FungsiTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(satu => satu.Key == "Fungsi").Value!, "function.json", SearchOption.AllDirectories)
        .Where(berkas => !berkas.Contains($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
            && !berkas.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)).ToArray();
}
