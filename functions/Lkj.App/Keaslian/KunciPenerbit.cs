using System.Security.Cryptography;

namespace Lkj.App.Keaslian;

/// <summary>
/// The private key that signs lists of issued reports: setting <c>KunciTandaTangan</c> (PKCS#8 as PEM or as base64; in Azure a reference to
/// a key vault), or else the file that setting <c>KunciTandaTanganBerkas</c> names, which is made with a new key when it is not there.
/// </summary>
public sealed class KunciPenerbit(Pengaturan pengaturan)
{
    private const int Bit = 3072;

    /// <summary>Opens the key; null where no setting names one.</summary>
    public RSA? Buka()
    {
        var pem = pengaturan.KunciTandaTangan ?? (pengaturan.KunciTandaTanganBerkas is { } berkas ? Berkas(berkas) : null);
        if (pem is null)
            return null;
        var kunci = RSA.Create();
        if (pem.Contains("-----", StringComparison.Ordinal))
            kunci.ImportFromPem(pem);
        else
            kunci.ImportPkcs8PrivateKey(Convert.FromBase64String(pem), out _);
        return kunci;
    }

    // Written beside its place and moved: another handler that starts at the same time finds a whole key or none.
    private static string Berkas(string berkas)
    {
        if (!File.Exists(berkas))
        {
            using var kunci = RSA.Create(Bit);
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(berkas))!);
            var sementara = $"{berkas}.{Guid.NewGuid():N}";
            var pilihan = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows())
                pilihan.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            using (var tulis = new StreamWriter(sementara, pilihan))
                tulis.Write(kunci.ExportPkcs8PrivateKeyPem());
            try
            {
                File.Move(sementara, berkas, overwrite: false);
            }
            catch (IOException) when (File.Exists(berkas))
            {
                File.Delete(sementara);
            }
        }
        return File.ReadAllText(berkas);
    }
}
