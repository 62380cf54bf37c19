namespace Lkj.App.Host;

/// <summary>Calls of people and their programs: methods, and whether a page or JSON is wanted.</summary>
public static class People
{
    /// <summary>The methods of a function that only reads; without HEAD the host would answer 404 to it.</summary>
    public static readonly string[] Read = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>Whether the caller is a browser that shows pages.</summary>
    public static bool WantsPage(this HttpRequest request) =>
        request.GetTypedHeaders().Accept.Any(accept => accept.MediaType.Equals("text/html", StringComparison.OrdinalIgnoreCase));

    /// <summary>A message as JSON, with its status.</summary>
    public static IResult Message(int status, string pesan) => Results.Json(new { Pesan = pesan }, statusCode: status);

    /// <summary>The answer to a path whose office or year cannot be.</summary>
    public static IResult WrongPath() =>
        Message(StatusCodes.Status400BadRequest, "Alamat memuat kode satker atau tahun yang belum sesuai. Kode satker terdiri atas enam angka dan tahun antara 2015 dan 2099.");

    /// <summary>The answer when there is nothing under an address.</summary>
    public static IResult NotThere(string pesan) => Message(StatusCodes.Status404NotFound, pesan);
}
