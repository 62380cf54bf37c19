using Azure.Data.Tables;
using Lkj.Storage.Tabel;

namespace Lkj.Storage.Tests.Tabel;

public sealed class TableBatchTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(100, 1)]
    [InlineData(101, 2)]
    [InlineData(450, 5)]
    public void Split_ManyRows_KeepsHundredInEachTransaction(int rows, int batches)
    {
        var split = TableBatch.Split([.. Enumerable.Range(0, rows).Select(row => Row($"{row:D4}"))]);
        Assert.Equal(batches, split.Count);
        Assert.All(split, batch => Assert.InRange(batch.Count, 1, TableBatch.MaxRows));
        Assert.Equal(Enumerable.Range(0, rows).Select(row => $"{row:D4}"), split.SelectMany(batch => batch).Select(row => row.RowKey));
    }

    [Fact]
    public void Split_LargeRows_KeepsTheSizeOfATransaction()
    {
        var rows = Enumerable.Range(0, 60).Select(row => Row($"{row:D4}", new string('x', 30_000))).ToList();
        Assert.Equal(2, TableBatch.Split(rows).Count);
    }

    [Fact]
    public void Split_TwoPartitions_IsRefused() =>
        Assert.Throws<ArgumentException>(() => TableBatch.Split([Row("1"), new TableEntity("other", "2")]));

    [Fact]
    public void Split_SameKeyTwice_IsRefused() => Assert.Throws<ArgumentException>(() => TableBatch.Split([Row("1"), Row("1")]));

    [Fact]
    public void Split_RowBeyondAnyTransaction_IsRefused() =>
        Assert.Throws<ArgumentException>(() => TableBatch.Split([Row("1", new string('x', 1_200_000))]));

    private static TableEntity Row(string key, string text = "") => new("p", key) { ["Isi"] = text };
}
