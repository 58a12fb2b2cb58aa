namespace BoneExo.Cli.Hosting;

/// <summary>What the process answers.</summary>
internal static class ExitCode
{
    public const int Fine = 0;

    /// <summary>The input was read, and something is wrong with it.</summary>
    public const int Problems = 1;

    public const int WrongUsage = 2;

    /// <summary>A file could not be read, or not be written.</summary>
    public const int Unreadable = 3;

    /// <summary>The tool itself is at fault; the number that sysexits.h has for it.</summary>
    public const int InternalError = 70;

    /// <summary>128 and the number of SIGINT, as shells have it.</summary>
    public const int Interrupted = 130;
}
