namespace Lkj.Pdf.Building;

/// <summary>Blocks together with those inside notes and lists, in reading order.</summary>
internal static class NestedBlocks
{
    public static IEnumerable<Block> Of(IEnumerable<Block> blocks) => blocks.SelectMany(block => Of(Inside(block)).Prepend(block));

    private static IEnumerable<Block> Inside(Block block) => block switch
    {
        Callout callout => callout.Blocks,
        BulletList list => list.Items.SelectMany(item => item.Blocks),
        NumberedList list => list.Items.SelectMany(item => item.Blocks),
        _ => [],
    };
}
