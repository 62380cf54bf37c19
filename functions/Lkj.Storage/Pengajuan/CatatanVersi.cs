using Lkj.Domain.Isi;
using Lkj.Domain.Keaslian;
using Lkj.Storage.Kunci;

namespace Lkj.Storage.Pengajuan;

/// <summary>What is known about a submission besides its content.</summary>
/// <param name="Kunci">Office, year and version.</param>
/// <param name="Sidik">SHA-256 of the file, or of the list of files; the same hash is the same submission.</param>
/// <param name="Berkas">Its files.</param>
/// <param name="Diterima">When it was stored.</param>
/// <param name="Status">How far it has come.</param>
/// <param name="Percobaan">The attempts at its report.</param>
/// <param name="JumlahBaris">How many rows its content has.</param>
/// <param name="Tautan">The id of the mailed link to the draft; null before.</param>
public sealed record CatatanVersi(
    KunciVersi Kunci,
    string Sidik,
    IReadOnlyList<BerkasTersimpan> Berkas,
    DateTimeOffset Diterima,
    StatusVersi Status,
    Percobaan Percobaan,
    int JumlahBaris,
    string? Tautan)
{
    /// <summary>Why this version was sent, as its uploader wrote it; empty without a reason.</summary>
    public string Alasan { get; init; } = "";

    /// <summary>Who has approved it; null while nobody has.</summary>
    public Pengesahan? Pengesahan { get; init; }

    /// <summary>By which link it was approved; null for an approval with the office's key.</summary>
    public JalurPengesahan? Jalur { get; init; }

    /// <summary>The id of the link by which the one who signs approves it; null where none was mailed.</summary>
    public string? TautanPengesahan { get; init; }

    /// <summary>The id of the mailed link to the approved report; null before.</summary>
    public string? TautanDisahkan { get; init; }

    /// <summary>As what its report is to be issued.</summary>
    public JenisTerbitan Jenis => Pengesahan is null ? JenisTerbitan.Draf : JenisTerbitan.Disahkan;

    /// <summary>Whether something still works on it.</summary>
    public bool Terbuka => Status is StatusVersi.Diterima or StatusVersi.Diproses;

    /// <summary>The same approved, and open until its report is set and mailed once more. The first approval stays.</summary>
    public CatatanVersi DisahkanOleh(Pengesahan pengesahan, JalurPengesahan? jalur) => Pengesahan is null ? DibukaKembali() with { Pengesahan = pengesahan, Jalur = jalur } : this;

    /// <summary>The same opened again, with attempts of its own.</summary>
    public CatatanVersi DibukaKembali() => this with { Status = StatusVersi.Diterima, Percobaan = Percobaan.Lagi() };
}
