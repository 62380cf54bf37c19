using System.Reflection;
using System.Text.RegularExpressions;
using Lkj.Domain.Pemeriksaan;
using Lkj.Ingest.Katalog;

namespace Lkj.Ingest.Tests.Katalog;

/// <summary>The catalogue of all rooms, and the page of the documentation that is made of it.</summary>
public sealed partial class PanduanTemuanTests
{
    private const string Perbarui = "LKJ_TULIS_DOKUMEN";

    private static readonly KatalogTemuan Katalog = new(KatalogIngest.Semua, Pemeriksa.Jenis);

    [Fact]
    public void Page_InTheDocumentation_IsWhatTheCatalogueSays()
    {
        var halaman = Path.Combine(Akar, "docs", "temuan.md");
        if (Environment.GetEnvironmentVariable(Perbarui) == "1")
            File.WriteAllText(halaman, PanduanTemuan.Tulis(Katalog));

        Assert.True(
            File.Exists(halaman) && File.ReadAllText(halaman).ReplaceLineEndings("\n") == PanduanTemuan.Tulis(Katalog),
            $"docs/temuan.md is not what the catalogue says. Write it anew: {Perbarui}=1 dotnet test --project tests/Lkj.Ingest.Tests");
    }

    [Fact]
    public void Kinds_EachRead_SayTitleRemedyCauseAndExamplePlainly() =>
        Assert.All(Katalog.Semua, jenis =>
        {
            Assert.Matches("^[A-Z].*[^.]$", jenis.Judul);
            Assert.All([jenis.Tindakan, jenis.Sebab, jenis.Contoh], kalimat => Assert.Matches("^[A-Z].*[^. ]\\.$", kalimat));
            Assert.DoesNotMatch(TidakDipakai(), $"{jenis.Judul} {jenis.Tindakan} {jenis.Sebab} {jenis.Contoh}");
        });

    private static string Akar => typeof(PanduanTemuanTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(satu => satu.Key == "RepositoryRoot").Value!;

    [GeneratedRegex(@"\b(invalid|salah|keliru|maaf|mohon|tolong|harap|ilegal|gagal|error|Anda|kesalahan|ceroboh|lalai)\b", RegexOptions.IgnoreCase)]
    private static partial Regex TidakDipakai();
}
