namespace Lkj.Pdf.Layout;

/// <summary>
/// The items of a column from one of them on. An item is built when it is first asked for, and nothing here leads back to the items
/// before it: what stands on finished pages can be forgotten, however long the column is.
/// </summary>
internal sealed class Flow
{
    private IEnumerator<FlowItem>? _source;
    private Flow? _next;

    private Flow(IEnumerator<FlowItem> source) => (Item, _source) = (source.Current, source);

    public FlowItem Item { get; }

    /// <summary>The items from the following one on; null behind the last.</summary>
    public Flow? Next
    {
        get
        {
            if (_source is { } source)
                (_next, _source) = (Read(source), null);
            return _next;
        }
    }

    /// <summary>All of some items; null where there are none.</summary>
    public static Flow? Of(IEnumerable<FlowItem> items) => Read(items.GetEnumerator());

    private static Flow? Read(IEnumerator<FlowItem> source)
    {
        if (source.MoveNext())
            return new Flow(source);
        source.Dispose();
        return null;
    }
}
