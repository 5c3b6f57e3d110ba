/**
 * Runs a program's main: a fault ends the process, its words on stderr. `expected` answers the exit code of a fault whose message says
 * all there is to say; any other ends with 1 and its stack.
 */
export const runProgram = (main: () => Promise<unknown>, expected: (error: unknown) => number | undefined = () => undefined): void =>
  void Promise.resolve()
    .then(main)
    .catch((error: unknown) => {
      const code = expected(error);
      process.stderr.write(
        `${error instanceof Error ? ((code === undefined ? error.stack : undefined) ?? error.message) : String(error)}\n`,
      );
      process.exit(code ?? 1);
    });
