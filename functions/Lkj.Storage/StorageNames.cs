namespace Lkj.Storage;

/// <summary>The names of everything in the storage account that is the app's own.</summary>
public static class StorageNames
{
    /// <summary>Container: uploaded bytes, for ever, each under its SHA-256.</summary>
    public const string Mentah = "mentah";

    /// <summary>Container: files that offices put in with a storage client, <c>{tahun}/{kode}/{berkas}</c>.</summary>
    public const string Unggahan = "unggahan";

    /// <summary>Container: answers to those files.</summary>
    public const string Hasil = "hasil";

    /// <summary>Container: computed results, <c>{tahun}/{kode}/{versi}/{nama}.json</c>.</summary>
    public const string HasilOlah = "hasil-olah";

    /// <summary>Container: results of uploads that became no submission, for some days, <c>{tahun}/{kode}/{sidik}.json</c> and <c>.xlsx</c>.</summary>
    public const string Periksa = "periksa";

    /// <summary>Container: contents of reports; a new one starts the rendering.</summary>
    public const string Naskah = "naskah";

    /// <summary>Container: finished reports.</summary>
    public const string Laporan = "laporan";

    /// <summary>Container: lists that the administrator may replace.</summary>
    public const string Acuan = "acuan";

    /// <summary>Table: submissions, their versions and the pointer.</summary>
    public const string Pengajuan = "Pengajuan";

    /// <summary>Table: rows of submitted records.</summary>
    public const string Baris = "Baris";

    /// <summary>Table: steps that a submission has passed, with their times.</summary>
    public const string Langkah = "Langkah";

    /// <summary>Table: links that were mailed, by the hash of their token.</summary>
    public const string Tautan = "Tautan";

    /// <summary>Table: mail addresses of offices.</summary>
    public const string Kontak = "Kontak";

    /// <summary>Table: the ledger of mails.</summary>
    public const string SuratTerkirim = "SuratTerkirim";

    /// <summary>Table: issued reports, by version and by the hash of their PDF.</summary>
    public const string Terbitan = "Terbitan";

    /// <summary>Table: year-ends that were asked for.</summary>
    public const string Jalan = "Jalan";

    /// <summary>Queue: submissions whose report is to be made, and year-ends.</summary>
    public const string AntreanMulai = "mulai";

    /// <summary>Queue: events of the container <see cref="Unggahan"/>.</summary>
    public const string AntreanUnggahan = "unggahan";

    internal static readonly string[] Containers = [Mentah, Unggahan, Hasil, HasilOlah, Periksa, Naskah, Laporan, Acuan];
    internal static readonly string[] Tables = [Pengajuan, Baris, Langkah, Tautan, Kontak, SuratTerkirim, Terbitan, Jalan];
    internal static readonly string[] Queues = [AntreanMulai, AntreanUnggahan];
}
