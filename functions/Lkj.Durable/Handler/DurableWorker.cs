using System.Text.Json;
using Google.Protobuf;
using Lkj.Durable.Wire;

namespace Lkj.Durable;

/// <summary>
/// Answers the Functions host's calls of orchestrators and activities. Names are those of the function folders; letter
/// case does not count, since the host passes the one that the starter used.
/// </summary>
public sealed class DurableWorker
{
    private readonly Dictionary<string, Func<TaskOrchestrationContext, Task<string?>>> orchestrators =
        new(StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<string, Func<string?, Task<string?>>> activities = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Names of the orchestrators that exist.</summary>
    public IReadOnlyCollection<string> OrchestratorNames => orchestrators.Keys;

    /// <summary>Names of the activities that exist.</summary>
    public IReadOnlyCollection<string> ActivityNames => activities.Keys;

    /// <summary>Adds an orchestrator; a new one is made for every turn.</summary>
    /// <exception cref="ArgumentException">The name is taken.</exception>
    public DurableWorker AddOrchestrator<TInput, TOutput>(string name, Func<TaskOrchestrator<TInput, TOutput>> create) =>
        AddOrchestratorFunc<TInput, TOutput>(name, (context, input) => create().RunAsync(context, input));

    /// <summary>Adds an orchestrator that is a function.</summary>
    /// <exception cref="ArgumentException">The name is taken.</exception>
    public DurableWorker AddOrchestratorFunc<TInput, TOutput>(
        string name, Func<TaskOrchestrationContext, TInput, Task<TOutput>> run)
    {
        orchestrators.Add(name, async context => DurableJson.Write(await run(context, context.GetInput<TInput>()!)));
        return this;
    }

    /// <summary>Adds an activity; a new one is made for every call.</summary>
    /// <exception cref="ArgumentException">The name is taken.</exception>
    public DurableWorker AddActivity<TInput, TOutput>(string name, Func<TaskActivity<TInput, TOutput>> create) =>
        AddActivityFunc<TInput, TOutput>(name, (context, input) => create().RunAsync(context, input));

    /// <summary>Adds an activity that is a function.</summary>
    /// <exception cref="ArgumentException">The name is taken.</exception>
    public DurableWorker AddActivityFunc<TInput, TOutput>(
        string name, Func<TaskActivityContext, TInput, Task<TOutput>> run)
    {
        TaskActivityContext context = new(name);
        activities.Add(name, async json => DurableJson.Write(await run(context, DurableJson.Read<TInput>(json)!)));
        return this;
    }

    /// <summary>
    /// The answer to a call of an orchestrator. It never throws for what is in the call, since anything but a good answer
    /// fails the instance without a reason: what is wrong becomes a failed end that says so.
    /// </summary>
    /// <param name="name">The orchestrator's name.</param>
    /// <param name="body">The host's JSON body.</param>
    /// <returns>The JSON body to answer with, status 200.</returns>
    public string AnswerOrchestrator(string name, string body)
    {
        OrchestratorResponse response;
        try
        {
            response = Answer(name, OrchestratorRequest.Parser.ParseFrom(
                Convert.FromBase64String(InvocationBody.OnlyText(body) ?? "")));
        }
        catch (Exception e)
        {
            response = Failed(new(), TaskFailureDetails.FromException(e));
        }
        return InvocationAnswer.WithReturnValue(Convert.ToBase64String(response.ToByteArray()));
    }

    /// <summary>
    /// Runs an activity. Its result is JSON text in a string, so that no digit and no date is rewritten on the way.
    /// </summary>
    /// <param name="name">The activity's name.</param>
    /// <param name="body">The host's JSON body.</param>
    /// <returns>The JSON body to answer with, status 200. Exceptions pass through: the caller answers 500.</returns>
    /// <exception cref="KeyNotFoundException">There is no such activity.</exception>
    /// <exception cref="JsonException">The call or its input cannot be read.</exception>
    public async Task<string> AnswerActivityAsync(string name, string body) =>
        InvocationAnswer.WithReturnValue(await activities[name](InvocationBody.OnlyText(body)) ?? "null");

    private OrchestratorResponse Answer(string name, OrchestratorRequest request)
    {
        if (!orchestrators.TryGetValue(name, out var run))
            return Failed(request, new("UnknownOrchestrator", $"There is no orchestrator '{name}'."));

        OrchestratorResponse response = OrchestrationTurn.Answer(request, run);
        AnswerCheck check = new(orchestrators.ContainsKey, activities.ContainsKey);
        return check.Problem(request, response) is { } problem
            ? Failed(request, new("UnsendableAnswer", problem))
            : response;
    }

    private static OrchestratorResponse Failed(OrchestratorRequest request, TaskFailureDetails details) => new()
    {
        InstanceId = request.InstanceId,
        Actions = { Completion.Failed(request, details) },
    };
}
