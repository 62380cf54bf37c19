using Lkj.Durable.Wire;

namespace Lkj.Durable;

/// <summary>
/// The last look at an answer before it is sent. The engine checks nothing: one empty child id or too long timer stops
/// the instance for good and slows every other one of the task hub.
/// </summary>
/// <param name="isOrchestrator">Whether there is an orchestrator of a name.</param>
/// <param name="isActivity">Whether there is an activity of a name.</param>
internal sealed class AnswerCheck(Func<string, bool> isOrchestrator, Func<string, bool> isActivity)
{
    // Measured in UTF-16, as the engine does.
    private const int MaxCustomStatusBytes = 16 * 1024;

    /// <summary>The first thing wrong with an answer, or null.</summary>
    public string? Problem(OrchestratorRequest request, OrchestratorResponse response)
    {
        if (response.CustomStatus is { } status && status.Length * 2 > MaxCustomStatusBytes)
            return $"The custom status has {status.Length * 2} bytes; at most {MaxCustomStatusBytes} are allowed.";

        DateTime clock = request.NewEvents.LastOrDefault(e => e.OrchestratorStarted is not null)?.Timestamp.ToDateTime()
            ?? DateTime.UnixEpoch;
        HashSet<int> ids = [];
        HashSet<string> children = [.. request.PastEvents
            .Where(e => e.SubOrchestrationInstanceCreated is not null)
            .Select(e => e.SubOrchestrationInstanceCreated.InstanceId)];
        return response.Actions
            .Select(action => ids.Add(action.Id)
                ? Problem(action, clock, request.InstanceId, children)
                : $"Two actions have the id {action.Id}.")
            .FirstOrDefault(problem => problem is not null);
    }

    private string? Problem(OrchestratorAction action, DateTime clock, string parentId, HashSet<string> children) =>
        action.OrchestratorActionTypeCase switch
        {
            OrchestratorAction.OrchestratorActionTypeOneofCase.ScheduleTask => Problem(action.ScheduleTask),
            OrchestratorAction.OrchestratorActionTypeOneofCase.CreateSubOrchestration =>
                Problem(action.CreateSubOrchestration, parentId, children),
            OrchestratorAction.OrchestratorActionTypeOneofCase.CreateTimer => Problem(action.CreateTimer, clock),
            OrchestratorAction.OrchestratorActionTypeOneofCase.SendEvent => Problem(action.SendEvent),
            OrchestratorAction.OrchestratorActionTypeOneofCase.CompleteOrchestration =>
                action.CompleteOrchestration.OrchestrationStatus is OrchestrationStatus.Completed or OrchestrationStatus.ContinuedAsNew
                    ? JsonProblem("The result", action.CompleteOrchestration.Result)
                    : null,
            _ => $"Action {action.Id} has no kind.",
        };

    private string? Problem(ScheduleTaskAction task) => isActivity(task.Name)
        ? JsonProblem($"The input of activity '{task.Name}'", task.Input)
        : $"There is no activity '{task.Name}'.";

    private string? Problem(CreateSubOrchestrationAction child, string parentId, HashSet<string> children)
    {
        if (!isOrchestrator(child.Name))
            return $"There is no orchestrator '{child.Name}'.";
        if (InstanceIdRules.Problem(child.InstanceId) is { } problem)
            return problem;
        if (child.InstanceId == parentId || !children.Add(child.InstanceId))
            return $"Child id '{child.InstanceId}' was used before; that instance would be overwritten.";
        return JsonProblem($"The input of sub-orchestration '{child.Name}'", child.Input);
    }

    private static string? Problem(CreateTimerAction timer, DateTime clock) =>
        timer.FireAt.ToDateTime() - clock > TaskOrchestrationContext.MaximumTimerInterval
            ? $"A timer until {timer.FireAt} is longer than {TaskOrchestrationContext.MaximumTimerInterval.TotalDays} days."
            : null;

    private static string? Problem(SendEventAction sent) =>
        InstanceIdRules.Problem(sent.Instance.InstanceId) ?? JsonProblem($"Event '{sent.Name}'", sent.Data);

    private static string? JsonProblem(string what, string? text) =>
        text is null || DurableJson.IsJson(text) ? null : $"{what} is not JSON.";
}
