import type { TripId } from '@fangang/kernel';
import { aDock, anOrigin } from './dock';
import { setClosing, takePlaces } from './ferry';

/** Says where it is and goes no further: the process that started it kills it there. */
const stopAt = (point: string): Promise<void> => {
  process.stdout.write(`${point}\n`);
  return new Promise(() => setInterval(() => undefined, 60_000));
};

/** A process of its own: takes two places and sets a timer in one unit, and stops before or after its commit. */
const main = async ([prefix = '', id = '', point = '']: readonly string[]): Promise<void> => {
  const { dock } = await aDock([], prefix);
  await dock.work.run(anOrigin(), async (caller) => {
    await dock.ferries.change(caller, id as TripId, takePlaces(2));
    await dock.ferries.change(caller, id as TripId, setClosing(30));
    if (point === 'before commit') await stopAt(point);
  });
  await stopAt('after commit');
};

void main(process.argv.slice(2));
