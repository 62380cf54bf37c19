using System.Globalization;
using Azure;
using Azure.Data.Tables;
using Lkj.Domain.Nilai;
using Lkj.Storage.Kunci;
using Lkj.Storage.Tabel;

namespace Lkj.Storage.Pengajuan;

/// <summary>
/// Submissions: their versions, the row that finds them by their bytes, and the pointer row that names the latest version and the
/// one in force. A version becomes visible in one transaction with the pointer's move, after its content has been written.
/// </summary>
public sealed class PengajuanStore(StorageClients clients, TimeProvider time)
{
    private const string PointerRow = "penunjuk";
    private const string Terbaru = "Terbaru";
    private const string Berlaku = "Berlaku";
    private const string Versi = "Versi";

    private readonly TableClient table = clients.Tables.GetTableClient(StorageNames.Pengajuan);
    private readonly BarisStore baris = new(clients);

    /// <summary>Stores a submission as the next version, or finds the one that has the same bytes.</summary>
    /// <param name="laporan">Office and year.</param>
    /// <param name="sidik">SHA-256 of the file or of the list of files.</param>
    /// <param name="berkas">The files, kept before.</param>
    /// <param name="isi">What was read of them.</param>
    /// <param name="cancellation">Stops the writing; a version is then there as a whole or not at all.</param>
    /// <param name="alasan">Why it is sent, as the uploader wrote it; empty without a reason. Bytes that are there already keep their own.</param>
    public async Task<HasilTambah> AddAsync(
        KunciLaporan laporan, string sidik, IReadOnlyList<BerkasTersimpan> berkas, IsiPengajuan isi, CancellationToken cancellation, string alasan = "")
    {
        if (await FindBySidikAsync(laporan, sidik, cancellation) is { } known)
            return new HasilTambah(known, Baru: false);

        var rows = await baris.WriteAsync(laporan, sidik, isi, cancellation);
        while (true)
        {
            var pointer = await table.FindAsync(laporan.ToString(), PointerRow, cancellation);
            var kunci = laporan.Versi((pointer?.GetInt32(Terbaru) ?? 0) + 1);
            var catatan = new CatatanVersi(
                kunci, sidik, berkas, time.GetUtcNow(), StatusVersi.Diterima,
                Percobaan.Pertama, rows, Tautan: null) { Alasan = alasan };
            if (await TryCommitAsync(catatan, pointer, cancellation))
                return new HasilTambah(catatan, Baru: true);
            if (await FindBySidikAsync(laporan, sidik, cancellation) is { } other)
                return new HasilTambah(other, Baru: false);
        }
    }

    /// <summary>A submission, or null.</summary>
    public async Task<CatatanVersi?> FindAsync(KunciVersi kunci, CancellationToken cancellation) =>
        await table.FindAsync(kunci.Laporan.ToString(), PetaVersi.Row(kunci.Versi), cancellation) is { } row ? PetaVersi.FromRow(row) : null;

    /// <summary>A submission that exists; throws <see cref="InvalidOperationException"/> otherwise.</summary>
    public async Task<CatatanVersi> GetAsync(KunciVersi kunci, CancellationToken cancellation = default) =>
        await FindAsync(kunci, cancellation) ?? throw new InvalidOperationException($"There is no submission {kunci}.");

    /// <summary>The latest version and the one in force of an office's year; null where there is none.</summary>
    public async Task<(int? Terbaru, int? Berlaku)> PointerAsync(KunciLaporan laporan, CancellationToken cancellation)
    {
        var pointer = await table.FindAsync(laporan.ToString(), PointerRow, cancellation);
        return (pointer?.GetInt32(Terbaru), pointer?.GetInt32(Berlaku));
    }

    /// <summary>The versions in force of all offices for a year, one for each office that has one.</summary>
    public async Task<IReadOnlyList<KunciVersi>> ListInForceAsync(TahunAnggaran tahun, CancellationToken cancellation)
    {
        var (dari, sampai) = ($"{tahun}-", $"{tahun}.");
        var semua = new List<KunciVersi>();
        await foreach (var row in table.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey gt {dari} and PartitionKey lt {sampai} and RowKey eq {PointerRow}"), cancellationToken: cancellation))
        {
            if (row.GetInt32(Berlaku) is { } versi)
                semua.Add(KunciVersi.Urai($"{row.PartitionKey}-v{versi}"));
        }
        return semua;
    }

    /// <summary>All submissions of an office for a year, oldest first.</summary>
    public async Task<IReadOnlyList<CatatanVersi>> ListAsync(KunciLaporan laporan, CancellationToken cancellation)
    {
        return await ReadAsync(TableClient.CreateQueryFilter($"PartitionKey eq {laporan.ToString()} and RowKey ge {"v"}"), cancellation);
    }

    /// <summary>All submissions that something still works on, of all offices.</summary>
    public Task<IReadOnlyList<CatatanVersi>> ListOpenAsync(CancellationToken cancellation) => ReadAsync($"{PetaVersi.Terbuka} eq true", cancellation);

    /// <summary>The content of a submission.</summary>
    public Task<IsiPengajuan> ReadIsiAsync(CatatanVersi catatan, CancellationToken cancellation) =>
        baris.ReadAsync(catatan.Kunci.Laporan, catatan.Sidik, catatan.JumlahBaris, cancellation);

    /// <summary>The content in force of the office's year before; null when there is none.</summary>
    public async Task<Domain.Isi.Pengajuan?> TahunLaluAsync(KunciLaporan laporan, CancellationToken cancellation)
    {
        if (!TahunAnggaran.Sah(laporan.Tahun.Nilai - 1))
            return null;
        var lalu = laporan with { Tahun = new TahunAnggaran(laporan.Tahun.Nilai - 1) };
        return (await PointerAsync(lalu, cancellation)).Berlaku is { } versi
            ? (await ReadIsiAsync(await GetAsync(lalu.Versi(versi), cancellation), cancellation)).Pengajuan
            : null;
    }

    /// <summary>Changes what is known about a submission, under its ETag; gives what stands there afterwards.</summary>
    /// <param name="kunci">A submission that exists; throws <see cref="InvalidOperationException"/> otherwise.</param>
    /// <param name="change">The new state from the current one; the same value changes nothing. May be asked more than once.</param>
    /// <param name="cancellation">Stops the writing.</param>
    public async Task<CatatanVersi> ChangeAsync(KunciVersi kunci, Func<CatatanVersi, CatatanVersi> change, CancellationToken cancellation)
    {
        var row = await table.ChangeAsync(kunci.Laporan.ToString(), PetaVersi.Row(kunci.Versi), Apply, cancellation);
        return row is null ? throw new InvalidOperationException($"There is no submission {kunci}.") : PetaVersi.FromRow(row);

        bool Apply(TableEntity entity)
        {
            var before = PetaVersi.FromRow(entity);
            var after = change(before);
            if (ReferenceEquals(before, after))
                return false;
            PetaVersi.Fill(entity, after);
            return true;
        }
    }

    /// <summary>Puts a version in force. An older version that finishes late does not displace a newer one.</summary>
    public Task PutInForceAsync(KunciVersi kunci, CancellationToken cancellation) =>
        table.ChangeAsync(
            kunci.Laporan.ToString(),
            PointerRow,
            pointer =>
            {
                if (pointer.GetInt32(Berlaku) >= kunci.Versi)
                    return false;
                pointer[Berlaku] = kunci.Versi;
                return true;
            },
            cancellation);

    private async Task<CatatanVersi?> FindBySidikAsync(KunciLaporan laporan, string sidik, CancellationToken cancellation) =>
        await table.FindAsync(laporan.ToString(), SidikRow(sidik), cancellation) is { } row
            ? await FindAsync(laporan.Versi(row.GetInt32(Versi)!.Value), cancellation)
            : null;

    // The version row stands first: two uploads that want the same number collide there, whatever becomes of the pointer's ETag.
    private async Task<bool> TryCommitAsync(CatatanVersi catatan, TableEntity? pointer, CancellationToken cancellation)
    {
        var partition = catatan.Kunci.Laporan.ToString();
        var moved = pointer ?? new TableEntity(partition, PointerRow);
        moved[Terbaru] = catatan.Kunci.Versi;
        TableTransactionAction[] actions =
        [
            new(TableTransactionActionType.Add, PetaVersi.ToRow(catatan)),
            new(TableTransactionActionType.Add, new TableEntity(partition, SidikRow(catatan.Sidik)) { [Versi] = catatan.Kunci.Versi }),
            pointer is null ? new(TableTransactionActionType.Add, moved) : new(TableTransactionActionType.UpdateReplace, moved, pointer.ETag),
        ];
        try
        {
            await table.SubmitTransactionAsync(actions, cancellation);
            return true;
        }
        catch (RequestFailedException failure) when (failure.Status is 409 or 412)
        {
            return false;
        }
    }

    private async Task<IReadOnlyList<CatatanVersi>> ReadAsync(string filter, CancellationToken cancellation)
    {
        var found = new List<CatatanVersi>();
        await foreach (var row in table.QueryAsync<TableEntity>(filter, cancellationToken: cancellation))
            found.Add(PetaVersi.FromRow(row));
        return found;
    }

    private static string SidikRow(string sidik) => string.Create(CultureInfo.InvariantCulture, $"sidik-{sidik}");
}
