import { parseArgs } from 'node:util';
import { askCommand } from '../processes/ask-command';
import { messageOf } from '../what-went-wrong';

/** Exit codes of every command of Fangang. */
export const EXIT = { ok: 0, failed: 1, usage: 2, engineMissing: 5 } as const;

/** Progress and words: stderr, so that stdout stays one JSON object. */
export const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** Whether `--json` was asked for; any other argument ends the process with the usage and exit code 2. */
export const readArguments = (usage: string): { readonly json: boolean } => {
  try {
    const { values } = parseArgs({
      options: { json: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
      strict: true,
    });
    if (values.help) {
      say(usage);
      process.exit(EXIT.ok);
    }
    return { json: values.json };
  } catch (error) {
    say(`${messageOf(error)}\n${usage}`);
    process.exit(EXIT.usage);
  }
};

/** The commit that runs, `unknown` outside a repository. */
export const commitHere = async (): Promise<string> => {
  const { code, out } = await askCommand('git', ['-C', __dirname, 'rev-parse', '--short=12', 'HEAD']);
  return code === 0 ? out.trim() : 'unknown';
};

/** Seconds since `began` (of `performance.now()`), to a tenth. */
export const secondsSince = (began: number): number => Math.round((performance.now() - began) / 100) / 10;

/** Prints the one object on stdout and waits until it is out. */
export const printJson = (report: unknown): Promise<void> =>
  new Promise((resolve) => process.stdout.write(`${JSON.stringify(report, null, 2)}\n`, () => resolve()));
