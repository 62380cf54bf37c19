using System.Diagnostics;
using System.Reflection;
using System.Runtime.Loader;
using System.Security.Cryptography;

namespace Lkj.Periksa.Tests;

/// <summary>The key that the build puts into the program, by the build itself.</summary>
public sealed class KunciPublikTests : IDisposable
{
    private readonly RSA kunci = RSA.Create(2048);
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory();

    [Fact]
    public async Task Bawaan_BuiltWithAPublicKey_IsThatKey()
    {
        var pem = kunci.ExportSubjectPublicKeyInfoPem();
        var antara = Path.Combine(folder.FullName, "obj") + Path.DirectorySeparatorChar;
        var (kode, teks) = await Bangun(pem, "-t:PrepareResources;Compile", $"-p:IntermediateOutputPath={antara}", "-p:BuildProjectReferences=false", "-p:ProduceReferenceAssembly=false");
        Assert.True(kode == 0, teks);

        var tempat = new AssemblyLoadContext(null, isCollectible: true);
        using (var program = new MemoryStream(await File.ReadAllBytesAsync(Path.Combine(antara, "lkj-periksa.dll"), TestContext.Current.CancellationToken)))
            Assert.Equal(pem, KunciPublik.Bawaan(tempat.LoadFromStream(program)));
        tempat.Unload();
    }

    [Fact]
    public void Bawaan_BuiltWithout_IsNone() => Assert.Null(KunciPublik.Bawaan(typeof(KunciPublik).Assembly));

    [Theory]
    [InlineData("pkcs8", "holds a private key")]
    [InlineData("keduanya", "holds a private key")]
    [InlineData("base64", "is not one public key")]
    [InlineData("sesudah", "is not one public key")]
    public async Task Build_FileThatIsNotOnlyAPublicKey_IsRefused(string isi, string sebab)
    {
        var publik = kunci.ExportSubjectPublicKeyInfoPem();
        var (kode, teks) = await Bangun(
            isi switch
            {
                "pkcs8" => kunci.ExportPkcs8PrivateKeyPem(),
                "keduanya" => $"{publik}\n{kunci.ExportPkcs8PrivateKeyPem()}",
                "base64" => Convert.ToBase64String(kunci.ExportPkcs8PrivateKey()),
                _ => $"{publik}\n{Convert.ToBase64String(kunci.ExportPkcs8PrivateKey())}",
            },
            "-t:PastikanKunciPublik");
        Assert.NotEqual(0, kode);
        Assert.Contains(sebab, teks, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Build_MissingFile_IsRefused()
    {
        var (kode, teks) = await Bangun(null, "-t:PastikanKunciPublik");
        Assert.NotEqual(0, kode);
        Assert.Contains("there is no file", teks, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        kunci.Dispose();
        folder.Delete(recursive: true);
    }

    // The path is one from where the command runs.
    private async Task<(int Kode, string Teks)> Bangun(string? pem, params string[] args)
    {
        if (pem is not null)
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, "publik.pem"), pem, TestContext.Current.CancellationToken);
        using var proses = Process.Start(new ProcessStartInfo(
            "dotnet", ["msbuild", Keterangan("Project"), "-nologo", "-nodeReuse:false", $"-p:Configuration={Keterangan("Configuration")}", "-p:KunciPublik=publik.pem", .. args])
        {
            WorkingDirectory = folder.FullName,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var galat = proses.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var keluaran = await proses.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await proses.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (proses.ExitCode, keluaran + await galat);
    }

    private static string Keterangan(string nama) =>
        typeof(KunciPublikTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(satu => satu.Key == nama).Value!;
}
