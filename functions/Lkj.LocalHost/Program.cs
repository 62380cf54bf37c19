using Lkj.LocalHost.Command;

return await LocalHostCommand.RunAsync(args);
