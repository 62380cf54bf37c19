using System.Text.Json;
using Lkj.Durable;

namespace Lkj.App.Host;

/// <summary>
/// A call of the Functions host in its envelope, <c>{"Data":{binding:value},"Metadata":{…}}</c>. Values are decoded by the kind of
/// binding, since a text and bare base64 cannot be told apart. Metadata is not read: properties of a message overwrite it.
/// </summary>
/// <param name="Body">The body as sent.</param>
public sealed record Invocation(string Body)
{
    /// <summary>Reads a call.</summary>
    public static async Task<Invocation> ReadAsync(HttpRequest request)
    {
        using var reader = new StreamReader(request.Body);
        return new Invocation(await reader.ReadToEndAsync(request.HttpContext.RequestAborted));
    }

    /// <summary>The text of a queue message: JSON text inside a string.</summary>
    /// <exception cref="JsonException">There is no such binding, or it is no text.</exception>
    public string QueueText(string binding) =>
        JsonSerializer.Deserialize<string>(Value(binding)) ?? throw new JsonException($"Binding '{binding}' is null.");

    /// <summary>The bytes of a blob: bare base64.</summary>
    /// <exception cref="JsonException">There is no such binding.</exception>
    /// <exception cref="FormatException">It is not base64.</exception>
    public byte[] BlobBytes(string binding) => Convert.FromBase64String(Value(binding));

    /// <summary>Where the Durable extension answers.</summary>
    /// <exception cref="JsonException">There is no such binding.</exception>
    public DurableClientBinding DurableClient(string binding) => DurableClientBinding.Read(Body, binding);

    private string Value(string binding)
    {
        using var document = JsonDocument.Parse(Body);
        return document.RootElement.GetProperty("Data").TryGetProperty(binding, out var value) && value.GetString() is { } text
            ? text
            : throw new JsonException($"The call has no binding '{binding}'.");
    }
}
