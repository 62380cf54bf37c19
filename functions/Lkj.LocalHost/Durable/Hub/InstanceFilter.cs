using Azure.Data.Tables;
using Lkj.Durable.Wire;

namespace Lkj.LocalHost.Durable.Hub;

/// <summary>Which instances a query or a purge is about; what is null or empty does not restrict.</summary>
/// <param name="Prefix">How their ids begin.</param>
/// <param name="Statuses">Their status, one of these.</param>
/// <param name="CreatedFrom">Created at this time or later.</param>
/// <param name="CreatedTo">Created at this time or earlier.</param>
/// <param name="FromKey">Key of the first row of the wanted page.</param>
public sealed record InstanceFilter(
    string? Prefix = null,
    IReadOnlyCollection<OrchestrationStatus>? Statuses = null,
    DateTimeOffset? CreatedFrom = null,
    DateTimeOffset? CreatedTo = null,
    string? FromKey = null)
{
    /// <summary>The same as a filter of Table Storage.</summary>
    public string ToOData()
    {
        List<string> terms = [];
        if (!string.IsNullOrEmpty(Prefix))
        {
            var first = InstanceKey.Of(Prefix);
            var beyond = first[..^1] + (char)(first[^1] + 1);
            terms.Add(TableClient.CreateQueryFilter($"PartitionKey ge {first} and PartitionKey lt {beyond}"));
        }
        if (FromKey is not null)
            terms.Add(TableClient.CreateQueryFilter($"PartitionKey ge {FromKey}"));
        if (CreatedFrom is not null)
            terms.Add(TableClient.CreateQueryFilter($"CreatedTime ge {CreatedFrom.Value}"));
        if (CreatedTo is not null)
            terms.Add(TableClient.CreateQueryFilter($"CreatedTime le {CreatedTo.Value}"));
        if (Statuses is { Count: > 0 })
            terms.Add("(" + string.Join(" or ", Statuses.Select(status => TableClient.CreateQueryFilter($"RuntimeStatus eq {status.ToString()}"))) + ")");
        return string.Join(" and ", terms);
    }
}
