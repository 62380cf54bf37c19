using System.Globalization;
using System.Text.Encodings.Web;

namespace Lkj.App.Halaman;

/// <summary>A piece of HTML. Whatever is put into it is encoded, unless it is such a piece itself: text of users can do nothing.</summary>
public readonly struct Markup
{
    /// <summary>Nothing.</summary>
    public static readonly Markup Empty;

    private readonly string? html;

    private Markup(string html) => this.html = html;

    /// <summary>HTML with values in its gaps.</summary>
    public static Markup Of(FormattableString template) =>
        new(string.Format(CultureInfo.InvariantCulture, template.Format, [.. template.GetArguments().Select(Encode)]));

    /// <summary>HTML that the program itself has written.</summary>
    public static Markup Trusted(string html) => new(html);

    /// <summary>A piece per item, one after the other.</summary>
    public static Markup Join<T>(IEnumerable<T> items, Func<T, Markup> piece) => new(string.Concat(items.Select(item => piece(item).ToString())));

    /// <summary>The piece, or nothing.</summary>
    public static Markup If(bool condition, Func<Markup> piece) => condition ? piece() : Empty;

    /// <inheritdoc/>
    public override string ToString() => html ?? "";

    private static object Encode(object? value) =>
        value is Markup markup ? markup.ToString() : HtmlEncoder.Default.Encode(Convert.ToString(value, CultureInfo.InvariantCulture) ?? "");
}
