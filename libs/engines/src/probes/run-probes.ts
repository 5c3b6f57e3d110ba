import { NotProvable, type Probe } from './probe';
import type { MongodbGrounds } from './mongodb-grounds';
import { messageOf } from '../what-went-wrong';

/** `ok` is null where a claim is `unproved`: neither passed nor failed; the reason stands in `detail`. */
export interface ProbeResult {
  readonly name: string;
  readonly ok: boolean | null;
  readonly detail: string;
}

const WITHIN_MS = 150_000;

/**
 * Runs the probes, those apart beside the others, and answers in the order of `probes`. What fails on a stand-in is `unproved` with its
 * reason; on a real engine a failure is a failure.
 */
export const runProbes = async (
  probes: readonly Probe[],
  grounds: MongodbGrounds,
  real: boolean,
  told: (result: ProbeResult) => void,
): Promise<readonly ProbeResult[]> => {
  const results = new Map<Probe, ProbeResult>();
  const tell = async (probe: Probe) => {
    const result = await runProbe(probe, grounds, real);
    results.set(probe, result);
    told(result);
  };
  const together = async () => {
    for (const probe of probes.filter(({ apart }) => !apart)) await tell(probe);
  };
  // Those apart have a server each: the long wait for a killed client overlaps with everything else.
  await Promise.all([together(), ...probes.filter(({ apart }) => apart).map(tell)]);
  return probes.flatMap((probe) => results.get(probe) ?? []);
};

const runProbe = async (probe: Probe, grounds: MongodbGrounds, real: boolean): Promise<ProbeResult> => {
  try {
    const ground = await grounds.take(probe.apart);
    const detail = await within(WITHIN_MS, probe.prove(ground));
    await grounds.clearAway(ground);
    return { name: probe.name, ok: true, detail };
  } catch (error) {
    if (error instanceof Hangs && !probe.apart) grounds.giveUpShared();
    const why = messageOf(error);
    if (error instanceof NotProvable) return { name: probe.name, ok: null, detail: `unproved: ${why}` };
    return real ? { name: probe.name, ok: false, detail: why } : { name: probe.name, ok: null, detail: `unproved: ${why} (a stand-in)` };
  }
};

class Hangs extends Error {}

const within = async <T>(limitMs: number, work: Promise<T>): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Hangs(`no answer within ${limitMs / 1000} s`)), limitMs);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
};
