using Lkj.Domain.Pemeriksaan;
using Lkj.Domain.Tests.Contoh;

namespace Lkj.Domain.Tests.Pemeriksaan;

public sealed class PemeriksaBersihTests
{
    [Fact]
    public void Periksa_SubmissionThatAgrees_FindsNothing() =>
        Assert.Equal([], Pemeriksa.Periksa(Bersih.Pengajuan).Select(temuan => temuan.ToString()));
}
