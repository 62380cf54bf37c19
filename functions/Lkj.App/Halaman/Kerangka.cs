namespace Lkj.App.Halaman;

/// <summary>The frame of every page: language, title, style. It has no script and loads nothing.</summary>
public static class Kerangka
{
    /// <summary>The style sheet; texts and lines keep a contrast of at least 4.5 to 1.</summary>
    public const string Gaya = """
        body{font:1rem/1.5 system-ui,sans-serif;color:#1b1b1b;background:#fff;margin:0 auto;max-width:60rem;padding:1rem}
        h1{font-size:1.6rem;line-height:1.2}h2{font-size:1.25rem;margin-top:2rem}
        a{color:#003f8a}a:focus,button:focus,input:focus,summary:focus{outline:3px solid #b35900;outline-offset:2px}
        table{border-collapse:collapse;width:100%}th,td{border:1px solid #767676;padding:.4rem .6rem;text-align:left;vertical-align:top}thead th{background:#eef2f7}
        caption{text-align:left;font-weight:600;padding:.4rem 0}
        .kotak{border-left:6px solid #003f8a;background:#eef2f7;padding:.6rem 1rem;margin:1rem 0}.galat{border-color:#a80000;background:#fdeeee}
        .peringatan{border-color:#8a5200;background:#fff6e5}
        button{font:inherit;padding:.5rem 1rem;border:2px solid #003f8a;background:#003f8a;color:#fff;cursor:pointer}button.kedua{background:#fff;color:#003f8a}
        label{font-weight:600;display:block}form p{margin:.8rem 0}small{color:#4a4a4a}
        """;

    /// <summary>A whole page.</summary>
    public static Markup Tulis(string judul, Markup isi) => Markup.Of($"""
        <!DOCTYPE html>
        <html lang="id">
        <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{judul}</title><style>{Markup.Trusted(Gaya)}</style></head>
        <body>
        <main>
        <h1>{judul}</h1>
        {isi}
        </main>
        </body>
        </html>
        """);
}
