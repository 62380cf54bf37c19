using Lkj.Pdf.Layout;
using Lkj.Pdf.Objects;

namespace Lkj.Pdf.Painting;

/// <summary>Writes the outline; chapters are folded up (ISO 32000-1, 12.3.3).</summary>
internal sealed class OutlineWriter(PdfFileWriter file, Func<string, string> destinationOf)
{
    private sealed record Item(PdfRef Reference, OutlineEntry Entry)
    {
        public List<Item> Children { get; } = [];
    }

    public PdfRef Write(IReadOnlyList<OutlineEntry> entries)
    {
        var root = new Item(file.Reserve(), new OutlineEntry(0, "", ""));
        var path = new Stack<Item>([root]);
        foreach (var entry in entries)
        {
            while (path.Peek().Entry.Level >= entry.Level)
                path.Pop();
            var item = new Item(file.Reserve(), entry);
            path.Peek().Children.Add(item);
            path.Push(item);
        }

        file.Write(root.Reference, WithChildren(new PdfDictionary("Outlines"), root, open: true));
        WriteChildren(root);
        return root.Reference;
    }

    private void WriteChildren(Item parent)
    {
        for (var i = 0; i < parent.Children.Count; i++)
        {
            var item = parent.Children[i];
            var dictionary = new PdfDictionary().With("Title", PdfSyntax.Text(item.Entry.Title)).With("Parent", parent.Reference)
                .With("Dest", destinationOf(item.Entry.Anchor));
            if (i > 0)
                dictionary.With("Prev", parent.Children[i - 1].Reference);
            if (i < parent.Children.Count - 1)
                dictionary.With("Next", parent.Children[i + 1].Reference);
            file.Write(item.Reference, WithChildren(dictionary, item, open: false));
            WriteChildren(item);
        }
    }

    private static PdfDictionary WithChildren(PdfDictionary dictionary, Item item, bool open)
    {
        if (item.Children.Count == 0)
            return dictionary;
        var count = open ? item.Children.Count : -item.Children.Count;
        return dictionary.With("First", item.Children[0].Reference).With("Last", item.Children[^1].Reference).With("Count", $"{count}");
    }
}
