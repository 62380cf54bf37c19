using System.Net;
using System.Text.Json;

namespace Lkj.EndToEnd.Tests.Running;

/// <summary>What a route answered.</summary>
/// <param name="Code">The HTTP status.</param>
/// <param name="Text">The body.</param>
internal sealed record Answer(HttpStatusCode Code, string Text)
{
    /// <summary>The body as JSON; null when it is none.</summary>
    public JsonElement? Json
    {
        get
        {
            try
            {
                return JsonSerializer.Deserialize<JsonElement>(Text);
            }
            catch (JsonException)
            {
                return null;
            }
        }
    }

    /// <summary>Reads a response whole.</summary>
    public static async Task<Answer> ReadAsync(HttpResponseMessage response) => new(response.StatusCode, await response.Content.ReadAsStringAsync());

    /// <summary>The version of the submission that an upload became.</summary>
    public int Version => Submission.GetProperty("versi").GetInt32();

    /// <summary>Whether that upload made it.</summary>
    public bool IsNew => Submission.GetProperty("baru").GetBoolean();

    /// <summary>The hash under which the bytes are kept.</summary>
    public string Hash => Submission.GetProperty("sidik").GetString()!;

    private JsonElement Submission => Json is { } json ? json.GetProperty("pengajuan") : throw new InvalidOperationException($"{Code}: {Text}");
}
