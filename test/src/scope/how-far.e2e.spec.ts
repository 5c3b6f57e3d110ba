import { mayDo, type Permission } from '@fangang/authz';
import { places } from '../journey/book';
import { type Operation, operations } from './document';
import { areasIn, idsIn, knownIds } from './ids-in';
import { type Instance, startInstance } from './instance';
import { type Call, firstOfEach } from './overheard';
import { type Seated, type TwoWorlds, twoWorlds } from './two-worlds';
import { knock, type Reply } from './visitor';
import { addressOf, wellFormed } from './well-formed.builders';

let instance: Instance;
let worlds: TwoWorlds;
let known: Readonly<Record<string, string>>;
let told: ReadonlyMap<string, Call>;

beforeAll(async () => {
  instance = await startInstance();
  worlds = await twoWorlds(instance, 9);
  known = knownIds(worlds.calls);
  told = new Map(firstOfEach(worlds.calls).map((call) => [call.operation.name, call]));
}, 240_000);
afterAll(() => instance.stop(), 60_000);

const may = ({ role }: Seated, { permissions }: Operation): boolean =>
  permissions.some((permission) => mayDo(role, permission as Permission));
const closed = operations.filter(({ open }) => !open);
const oneRow = closed.filter(({ ids }) => ids.length > 0);

/** The address that was really asked on the calm day, else the one of a row that it made. */
const rowOf = (operation: Operation): string => told.get(operation.name)?.address ?? addressOf(operation, known);
/** The body that was really sent, else one that is well formed. */
const bodyOf = (operation: Operation): unknown => (operation.body ? (told.get(operation.name)?.body ?? wellFormed(operation.body)) : {});

const ask = (operation: Operation, { visitor }: Seated, address: string, body?: unknown): Promise<Reply> =>
  knock(instance.base, visitor, operation.method, address, operation.changes && !operation.upload ? { body } : {});

/** The county where the firm stands has part in its openings, and whoever matches reads them once they are published. */
const hasPart = ({ areas = [] }: Seated, { word, changes, path }: Operation): boolean =>
  word === 'demand' && (areas.includes(places.destination) || (areas.length > 0 && !changes && path.endsWith('/openings/{openingId}')));

describe('a row of somebody else', () => {
  it('is there for each kind of id that an address holds', () => {
    const kinds = new Set(
      oneRow
        .filter(({ permissions }) => !permissions.every((each) => each === 'policies:publish'))
        .flatMap(({ ids }) => ids.map(({ name }) => name)),
    );
    expect([...kinds].filter((kind) => known[kind] === undefined)).toEqual([]);
  });

  it.each(oneRow.filter(({ changes }) => !changes).map(({ name }) => name))('is shown to its own and to nobody else: %s', async (name) => {
    const operation = oneRow.find((each) => each.name === name) as Operation;
    const own: Record<string, number> = {};
    for (const seated of worlds.owners.filter((each) => may(each, operation)))
      own[seated.who] = (await ask(operation, seated, rowOf(operation))).status;
    const owners = [...Object.values(own), ...(told.has(name) ? [200] : [])];
    expect(owners).toContain(200);
    const foreign: Record<string, string> = {};
    for (const seated of worlds.strangers.filter((each) => may(each, operation) && !hasPart(each, operation))) {
      const { status, body } = await ask(operation, seated, rowOf(operation));
      foreign[seated.who] = `${status} ${String(body['code'])}`;
    }
    expect(foreign).toEqual(Object.fromEntries(Object.keys(foreign).map((who) => [who, '404 NOT_FOUND'])));
  });

  it.each(oneRow.filter(({ changes }) => changes).map(({ name }) => name))(
    'is changed by nobody else, who learns not even that it is there: %s',
    async (name) => {
      const operation = oneRow.find((each) => each.name === name) as Operation;
      const foreign: Record<string, string> = {};
      for (const seated of worlds.strangers.filter((each) => may(each, operation) && !hasPart(each, operation))) {
        const { status, body } = await ask(operation, seated, rowOf(operation), bodyOf(operation));
        foreign[seated.who] = `${status} ${String(body['code'])}`;
      }
      expect(foreign).toEqual(Object.fromEntries(Object.keys(foreign).map((who) => [who, '404 NOT_FOUND'])));
    },
  );
});

describe('an opening that is not published', () => {
  it('is seen by its employer and his county, and by nobody who would match into it', async () => {
    const operation = oneRow.find(({ name }) => name === 'GET /api/v1/demand/openings/{openingId}') as Operation;
    const openingId = worlds.neighbourCalls.flatMap(({ answer }) => idsIn(answer)).find((id) => id.startsWith('opn_')) ?? '';
    const address = addressOf(operation, { openingId });
    const answers: Record<string, number> = {};
    for (const seated of [...worlds.owners, ...worlds.strangers].filter((each) => may(each, operation)))
      answers[seated.who] = (await ask(operation, seated, address)).status;
    const seen = Object.keys(answers).filter((who) => answers[who] === 200);
    expect(seen.sort()).toEqual(['county officer of the other county', 'dispatcher of the other county', 'the other employer']);
    expect(Object.values(answers).filter((status) => status !== 200 && status !== 404)).toEqual([]);
  });
});

/** Whether a reply to a write says yes to anything. */
const saidYes = ({ status, body }: Reply): boolean => {
  if (status >= 300) return false;
  const { items, data } = body as { readonly items?: readonly { readonly status: number }[]; readonly data?: readonly unknown[] };
  if (items) return items.some((item) => item.status < 300);
  return data ? data.length > 0 : true;
};

describe('a body that names what is somebody else’s', () => {
  /** What a run is solved from is all in the body; nothing is looked up. */
  const selfContained = ['POST /api/v1/matching/runs/replay'];
  const named = closed.filter(({ changes, ids, body, name }) => changes && body && ids.length === 0 && !selfContained.includes(name));
  const homely = (body: unknown): boolean => idsIn(body).length > 0 || /"9901\d*"/.test(JSON.stringify(body));

  it.each(named.map(({ name }) => name))('gets no yes from a stranger: %s', async (name) => {
    const operation = named.find((each) => each.name === name) as Operation;
    const body = bodyOf(operation);
    if (!homely(body)) return expect(told.has(name) || operation.word === 'auth').toBe(true);
    const yes: string[] = [];
    for (const seated of worlds.strangers.filter((each) => may(each, operation) && !hasPart(each, operation))) {
      const reply = await ask(operation, seated, rowOf(operation), body);
      if (saidYes(reply)) yes.push(`${seated.who}: ${reply.text.slice(0, 200)}`);
    }
    return expect(yes).toEqual([]);
  });
});

/** Ids of published openings and of the firms and sites behind them are everybody's. */
const isPrivate = (id: string): boolean => !/^(opn|site|gate|emp|pol|usr)_/.test(id);
const privateOf = (calls: readonly Call[]): ReadonlySet<string> =>
  new Set(
    calls
      .filter(({ operation, status }) => status < 300 && operation.word !== 'auth')
      .flatMap(({ answer, body }) => [...idsIn(answer), ...idsIn(body)])
      .filter(isPrivate),
  );

describe('a list', () => {
  const lists = closed.filter(({ changes, ids, path }) => !changes && ids.length === 0 && !/\/(status|template)$/.test(path));
  /** The list as it is, and with each filter set to what is somebody else's. */
  const questions = (operation: Operation, of: Readonly<Record<string, string>>, area: string): readonly string[] => {
    const filters: Readonly<Record<string, string>> = {
      ...of,
      area,
      villageCode: `${area.slice(0, 6)}101201`,
      ids: of['workerId'] ?? '',
      under: area,
    };
    const must = operation.query.filter(({ required }) => required).map(({ name }) => name);
    const bare = addressOf(operation, { ...of, ids: of['workerId'] ?? '', area, day: '2020-02-20', date: '2020-02-20' });
    const optional = operation.query.filter(({ name }) => !must.includes(name) && filters[name] !== undefined);
    return [bare, ...optional.map(({ name }) => `${bare}${bare.includes('?') ? '&' : '?'}${name}=${filters[name]}`)];
  };
  const seenBy = async (operation: Operation, seated: Seated, address: string) => {
    const reply = await ask(operation, seated, address);
    return { reply, ids: reply.status < 300 ? idsIn(reply.body) : [] };
  };

  it.each(lists.map(({ name }) => name))('holds nothing of the calm day for a stranger: %s', async (name) => {
    const operation = lists.find((each) => each.name === name) as Operation;
    const home = privateOf(worlds.calls);
    // Others of the county filed their reports that day too: those are theirs.
    const areas = new Map(worlds.calls.flatMap(({ answer, body }) => areasIn({ ...Object(body), ...Object(answer) })));
    const isOwn = ({ areas: reach = [] }: Seated, id: string): boolean => reach.some((area) => areas.get(id)?.startsWith(area));
    const names = worlds.book.people.map((person) => person.name);
    const seen: string[] = [];
    for (const seated of worlds.strangers.filter((each) => may(each, operation)))
      for (const address of questions(operation, known, places.county)) {
        const { reply, ids } = await seenBy(operation, seated, address);
        const foreign = [
          ...ids.filter((id) => home.has(id) && !isOwn(seated, id) && !address.includes(id)),
          ...names.filter((each) => reply.text.includes(each)),
        ];
        if (reply.status >= 500 || foreign.length > 0)
          seen.push(`${seated.who} ${address.slice(0, 120)} → ${reply.status} ${foreign.slice(0, 3).join()}`);
      }
    expect(seen).toEqual([]);
  });

  it.each(lists.map(({ name }) => name))('holds nothing of the neighbours for the people of the calm day: %s', async (name) => {
    const operation = lists.find((each) => each.name === name) as Operation;
    const neighbours = privateOf(worlds.neighbourCalls);
    const theirs = knownIds(worlds.neighbourCalls);
    // The town and the county of the calm day have the village next door too.
    const nextDoor = new Set(
      worlds.neighbourCalls
        .filter(({ body }) => JSON.stringify(body ?? '').includes('990101101202'))
        .flatMap(({ answer }) => idsIn(answer)),
    );
    const reachesNext = ({ areas = [] }: Seated): boolean => areas.some((area) => '990101101202'.startsWith(area));
    const seen: string[] = [];
    for (const seated of worlds.owners.filter((each) => may(each, operation)))
      for (const address of questions(operation, theirs, places.destination)) {
        const { reply, ids } = await seenBy(operation, seated, address);
        const foreign = ids.filter((id) => neighbours.has(id) && !address.includes(id) && !(nextDoor.has(id) && reachesNext(seated)));
        if (reply.status >= 500 || foreign.length > 0)
          seen.push(`${seated.who} ${address.slice(0, 120)} → ${reply.status} ${foreign.slice(0, 3).join()}`);
      }
    expect(seen).toEqual([]);
  });

  it.each(lists.filter(({ path }) => /figures|buckets/.test(path)).map(({ name }) => name))(
    'counts nobody of an area outside one’s own: %s',
    async (name) => {
      const operation = lists.find((each) => each.name === name) as Operation;
      const counted: string[] = [];
      const numbersIn = (node: unknown): readonly number[] =>
        typeof node === 'number'
          ? [node]
          : typeof node === 'object' && node !== null
            ? Object.values(node).flatMap((each: unknown) => numbersIn(each))
            : [];
      for (const seated of worlds.strangers.filter((each) => may(each, operation)))
        for (const address of questions(operation, known, places.village)) {
          if (!address.includes(places.village)) continue;
          const { status, body } = await ask(operation, seated, address);
          if (status < 300 && numbersIn(body).some((n) => n !== 0))
            counted.push(`${seated.who} ${address} → ${JSON.stringify(body).slice(0, 300)}`);
          if (status >= 400 && ![403, 404].includes(status)) counted.push(`${seated.who} ${address} → ${status}`);
        }
      expect(counted).toEqual([]);
    },
  );
});
