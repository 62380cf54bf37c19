using System.Text.Json;

namespace Lkj.LocalHost.Durable.Api;

/// <summary>The JSON body of a management call.</summary>
/// <param name="Text">The text as it was sent; null for none.</param>
/// <param name="Problem">The answer to a body that is not JSON; null otherwise.</param>
public sealed record RequestBody(string? Text, IResult? Problem)
{
    /// <summary>Reads the body.</summary>
    public static async Task<RequestBody> ReadAsync(HttpRequest request, CancellationToken cancellation)
    {
        using var reader = new StreamReader(request.Body);
        var text = await reader.ReadToEndAsync(cancellation);
        if (text.Length == 0)
            return new RequestBody(null, null);
        try
        {
            using var document = JsonDocument.Parse(text);
            return new RequestBody(text, null);
        }
        catch (JsonException exception)
        {
            var answer = new { Message = "Invalid JSON content", ExceptionMessage = exception.Message, ExceptionType = "Newtonsoft.Json.JsonReaderException" };
            return new RequestBody(null, Results.Json(answer, StatusJson.Options, statusCode: StatusCodes.Status400BadRequest));
        }
    }
}
