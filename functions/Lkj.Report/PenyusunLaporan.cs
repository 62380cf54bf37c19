using Lkj.Pdf;
using Lkj.Domain;
namespace Lkj.Report;
/// <summary>x</summary>
public static class PenyusunLaporan
{
}
