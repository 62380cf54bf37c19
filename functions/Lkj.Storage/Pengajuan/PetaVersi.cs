using Azure.Data.Tables;
using Lkj.Domain.Isi;
using Lkj.Storage.Kunci;

namespace Lkj.Storage.Pengajuan;

/// <summary>Between a <see cref="CatatanVersi"/> and its table row.</summary>
internal static class PetaVersi
{
    /// <summary>The property that says whether the submission is open.</summary>
    public const string Terbuka = nameof(CatatanVersi.Terbuka);

    private const string Versi = "Versi";

    /// <summary>The row key; versions sort as numbers.</summary>
    public static string Row(int versi) => $"v{versi:D6}";

    /// <summary>The row of a record.</summary>
    public static TableEntity ToRow(CatatanVersi catatan) => Fill(new TableEntity(catatan.Kunci.Laporan.ToString(), Row(catatan.Kunci.Versi)), catatan);

    /// <summary>Puts a record into a row, in place.</summary>
    public static TableEntity Fill(TableEntity row, CatatanVersi catatan)
    {
        row[Versi] = catatan.Kunci.Versi;
        row[nameof(catatan.Sidik)] = catatan.Sidik;
        row[nameof(catatan.Berkas)] = StorageJson.Write(catatan.Berkas);
        row[nameof(catatan.Diterima)] = catatan.Diterima;
        row[nameof(catatan.Status)] = catatan.Status.ToString();
        row[Terbuka] = catatan.Terbuka;
        catatan.Percobaan.Fill(row);
        row[nameof(catatan.JumlahBaris)] = catatan.JumlahBaris;
        row[nameof(catatan.Tautan)] = catatan.Tautan;
        row[nameof(catatan.Alasan)] = catatan.Alasan;
        row[nameof(catatan.Pengesahan)] = catatan.Pengesahan is null ? null : StorageJson.Write(catatan.Pengesahan);
        row[nameof(catatan.Jalur)] = catatan.Jalur is null ? null : StorageJson.Write(catatan.Jalur);
        row[nameof(catatan.TautanPengesahan)] = catatan.TautanPengesahan;
        row[nameof(catatan.TautanDisahkan)] = catatan.TautanDisahkan;
        return row;
    }

    /// <summary>The record of a row.</summary>
    public static CatatanVersi FromRow(TableEntity row) => new(
        KunciVersi.Urai($"{row.PartitionKey}-v{row.GetInt32(Versi)}"),
        row.GetString(nameof(CatatanVersi.Sidik)),
        StorageJson.Read<IReadOnlyList<BerkasTersimpan>>(row.GetString(nameof(CatatanVersi.Berkas))),
        row.GetDateTimeOffset(nameof(CatatanVersi.Diterima))!.Value,
        Enum.Parse<StatusVersi>(row.GetString(nameof(CatatanVersi.Status))),
        Percobaan.FromRow(row),
        row.GetInt32(nameof(CatatanVersi.JumlahBaris))!.Value,
        row.GetString(nameof(CatatanVersi.Tautan)))
    {
        Alasan = row.GetString(nameof(CatatanVersi.Alasan)) ?? "",
        Pengesahan = row.GetString(nameof(CatatanVersi.Pengesahan)) is { } pengesahan ? StorageJson.Read<Pengesahan>(pengesahan) : null,
        Jalur = row.GetString(nameof(CatatanVersi.Jalur)) is { } jalur ? StorageJson.Read<JalurPengesahan>(jalur) : null,
        TautanPengesahan = row.GetString(nameof(CatatanVersi.TautanPengesahan)),
        TautanDisahkan = row.GetString(nameof(CatatanVersi.TautanDisahkan)),
    };
}
