using Lkj.Domain.Pemeriksaan;

namespace Lkj.App.Penerimaan;

/// <summary>The HTTP status that says of a refused upload what its findings say in words.</summary>
public static class KodeHttp
{
    /// <summary>The status for the first finding that stops an upload.</summary>
    public static int Untuk(IReadOnlyList<Temuan> temuan) => temuan.FirstOrDefault(satu => satu.Keparahan == Keparahan.Galat)?.Kode switch
    {
        null => StatusCodes.Status200OK,
        "BRK-101" => StatusCodes.Status400BadRequest,
        "BRK-102" or "BRK-110" or "BRK-111" => StatusCodes.Status413PayloadTooLarge,
        "BRK-103" or "BRK-104" or "BRK-105" or "BRK-106" or "BRK-107" or "BRK-108" or "BRK-112" => StatusCodes.Status415UnsupportedMediaType,
        _ => StatusCodes.Status422UnprocessableEntity,
    };
}
