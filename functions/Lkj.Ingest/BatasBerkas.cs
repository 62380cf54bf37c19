using Lkj.Domain.Isi;
using Lkj.Domain.Pemeriksaan;
using Lkj.Ingest.Berkas;
using Lkj.Ingest.Katalog;

namespace Lkj.Ingest;

/// <summary>What a submission may weigh and how long its reading may take. Bytes are checked before a file is opened, everything else while it is read.</summary>
public sealed record BatasBerkas
{
    /// <summary>The limits that hold when the settings say nothing else.</summary>
    public static readonly BatasBerkas Bawaan = new();

    /// <summary>Bytes of the upload, all files together.</summary>
    public int Unggahan { get; init; } = 10 * 1024 * 1024;

    /// <summary>Bytes after unpacking, all parts together.</summary>
    public long Terurai { get; init; } = 100 * 1024 * 1024;

    /// <summary>Bytes of one part after unpacking.</summary>
    public long TeruraiBagian { get; init; } = 64 * 1024 * 1024;

    /// <summary>How many times larger than packed a part may become; parts under 4 MiB are let through.</summary>
    public int Rasio { get; init; } = 400;

    /// <summary>Parts of a packed file.</summary>
    public int Bagian { get; init; } = 2_000;

    /// <summary>The highest row that may hold something.</summary>
    public int Baris { get; init; } = 200_000;

    /// <summary>The last column that may hold something.</summary>
    public int Kolom { get; init; } = 256;

    /// <summary>Filled cells of all sheets together; keeps the memory of a reading small.</summary>
    public int JumlahSel { get; init; } = 500_000;

    /// <summary>Characters of one cell.</summary>
    public int PanjangSel { get; init; } = 32 * 1024;

    /// <summary>Characters of all cells together.</summary>
    public int JumlahHuruf { get; init; } = 10 * 1024 * 1024;

    /// <summary>How long the files may be read.</summary>
    public TimeSpan Waktu { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>The clock that this is measured by.</summary>
    public TimeProvider Jam { get; init; } = TimeProvider.System;

    /// <summary>The finding of an upload of so many bytes that none of them is read.</summary>
    /// <param name="nama">The name of the file; empty for several.</param>
    /// <param name="bita">The bytes of the upload.</param>
    public Temuan TerlaluBesar(string nama, long bita) =>
        Temuan.Dari(JenisBerkas.TerlaluBesar, new Asal(nama, ""), PenghitungBatas.Ukuran(bita), $"paling besar {PenghitungBatas.Ukuran(Unggahan)}");
}
