import { execFileSync } from 'node:child_process';
import { Command, CommanderError } from 'commander';
import { openBook, type RecordedRun } from './book';
import { readFileSync, writeFileSync } from 'node:fs';
import { Client } from '@fangang/demo';
import { statuses } from './quiet';
import { NotStarted, type ShapeName, startFangang } from './start-fangang';
import { tellCalm } from './tell-calm';

const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** Ends with this code: 1 a figure fails, 2 usage, 5 an engine is missing. */
class Leave extends Error {
  constructor(
    readonly code: number,
    message: string,
  ) {
    super(message);
  }
}

const program = new Command('journey')
  .description('Tells one day of Fangang 返岗 through its public doors and checks every figure')
  .option('--shape <shape>', 'solo or cluster', 'solo')
  .option('--story <story>', 'calm', 'calm')
  .option('--size <n>', 'people of the village', '43')
  .option('--seed <n>', 'seed of the synthetic people', '1')
  .option(
    '--against <url>',
    'an empty Fangang that runs already; its OPERATOR login comes by FANGANG_OPERATOR and FANGANG_OPERATOR_PASSWORD',
  )
  .option('--keep-run <file>', 'writes the recorded input of the matching run and its hashes')
  .option('--replay-run <file>', 'solves a run that another instance recorded, too')
  .option('--json', 'one JSON object on stdout')
  .exitOverride();

interface Flags {
  readonly shape: string;
  readonly story: string;
  readonly size: string;
  readonly seed: string;
  readonly against?: string;
  readonly keepRun?: string;
  readonly replayRun?: string;
  readonly json?: true;
}

const flagsOf = (): Flags & { readonly people: number; readonly chance: number } => {
  const flags = program.parse().opts<Flags>();
  const people = Number(flags.size);
  const chance = Number(flags.seed);
  if (!['solo', 'cluster'].includes(flags.shape)) throw new Leave(2, `no shape ${flags.shape}: solo or cluster`);
  if (flags.story !== 'calm') throw new Leave(2, `no story ${flags.story}: calm`);
  if (!Number.isInteger(people) || people < 1 || people > 20_000) throw new Leave(2, '--size takes a whole number from 1 to 20000');
  if (!Number.isInteger(chance) || chance < 0) throw new Leave(2, '--seed takes a whole number from 0');
  return { ...flags, people, chance };
};

const commit = (): string => {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return 'unknown';
  }
};

/** A Fangang that was used already would spoil every figure. */
const mustBeEmpty = async (operator: Client): Promise<void> => {
  const used = (await statuses({ operator })).filter(
    ({ service, topics }) => service === 'registry' && topics.some(({ name, end }) => /workers|people/.test(name) && end > 0),
  );
  if (used.length > 0) throw new Leave(2, 'this Fangang is not empty: start one with `npm start -- --empty`');
};

const main = async (): Promise<number> => {
  const flags = flagsOf();
  const began = performance.now();
  const started = flags.against ? undefined : await startFangang(flags.shape as ShapeName);
  try {
    const base = flags.against?.replace(/\/$/, '') ?? started?.url ?? '';
    const login = started?.operator ?? {
      account: process.env['FANGANG_OPERATOR'] ?? 'yunwei',
      password: process.env['FANGANG_OPERATOR_PASSWORD'] ?? '',
    };
    const operator = await Client.signIn(base, login.account, login.password).catch((error: unknown) => {
      throw new Leave(2, `nobody can sign in at ${base}: ${error instanceof Error ? error.message : String(error)}`);
    });
    if (flags.against) await mustBeEmpty(operator);
    const book = openBook({
      base,
      size: flags.people,
      seed: flags.chance,
      tell: (line) => say(`${String(Math.round((performance.now() - began) / 1_000)).padStart(4)} s  ${line}`),
      operator,
      password: login.password,
      otherRun: flags.replayRun ? (JSON.parse(readFileSync(flags.replayRun, 'utf8')) as RecordedRun) : undefined,
    });
    const figures = await tellCalm(book);
    if (flags.keepRun) writeFileSync(flags.keepRun, JSON.stringify(book.found['recorded']));
    const [first] = await statuses(book);
    const failed = figures.checks.filter(({ ok }) => !ok);
    const processes = started?.processes ?? figures.processes;
    const seconds = Math.round((performance.now() - began) / 100) / 10;
    if (flags.json)
      process.stdout.write(
        `${JSON.stringify({ schema: 1, commit: commit(), engines: started?.engines ?? first?.engines ?? {}, seconds, shape: flags.shape, story: flags.story, size: flags.people, seed: flags.chance, ...figures, processes })}\n`,
      );
    for (const { name, got, want } of failed) say(`不符 ${name}: ${JSON.stringify(got)}，应为 ${JSON.stringify(want)}`);
    say(`${figures.checks.length - failed.length} 项相符，${failed.length} 项不符，${seconds} 秒`);
    return failed.length === 0 ? 0 : 1;
  } finally {
    await started?.stop();
  }
};

main()
  .then((code) => process.exit(code))
  .catch((error: unknown) => {
    if (error instanceof CommanderError) process.exit(error.exitCode === 0 ? 0 : 2);
    say(error instanceof Error ? (error instanceof Leave ? error.message : (error.stack ?? error.message)) : String(error));
    process.exit(error instanceof Leave ? error.code : error instanceof NotStarted && error.code === 5 ? 5 : 1);
  });
