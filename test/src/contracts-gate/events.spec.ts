import { allEvents, contractOf, envelopeSchema, readsAsBefore } from '@fangang/contracts';
import { committedPromises, goldenEnvelopes, promiseOf } from './promises';

const committed = committedPromises();
const nameOf = ({ type, schemaversion }: { readonly type: string; readonly schemaversion: number }): string => `${type}.v${schemaversion}`;
const byName = new Map(committed.map((promise) => [nameOf(promise), promise]));
const contracts = allEvents.map((contract) => [nameOf(contract), contract] as const);
const golden = goldenEnvelopes();

describe('an event keeps its promise', () => {
  it.each(contracts)('%s has a committed snapshot (npm run docs writes it)', (name) => {
    expect(byName.has(name)).toBe(true);
  });

  it.each(contracts)('%s changes by an added optional field at most; anything else needs a new schemaversion', (name, contract) => {
    const was = byName.get(name);
    expect(was && readsAsBefore(was, promiseOf(contract))).toBe(true);
  });

  it('is not forgotten while somebody may still read it', () => {
    expect(committed.filter(({ type }) => contractOf(type) === undefined).map(nameOf)).toEqual([]);
  });

  it('never steps back to an older version', () => {
    expect(committed.filter(({ type, schemaversion }) => schemaversion > (contractOf(type)?.schemaversion ?? 0)).map(nameOf)).toEqual([]);
  });

  it.each([
    ['another topic', { topic: 'fangang.transport.seats' }],
    ['another key', { key: 'plc' }],
    ['state instead of change', { carries: 'state' }],
    ['a field less', { data: { type: 'object', properties: {}, required: [] } }],
  ])('would be seen to break it by %s', (_, change) => {
    const was = byName.get('SeatAssigned.v1');
    expect(was && readsAsBefore(was, { ...was, ...change })).toBe(false);
  });
});

describe('a golden envelope', () => {
  it('is kept for every promise', () => {
    expect(golden.map(([name]) => name).sort()).toEqual([...byName.keys()].sort());
  });

  it.each(golden.filter(([name]) => contracts.some(([current]) => current === name)))(
    '%s is read today as it was written',
    (name, text) => {
      const envelope = envelopeSchema.parse(text);
      const contract = contractOf(envelope.type);
      const data = contract?.data.parse(envelope.data);
      expect(data).toEqual(envelope.data);
      expect(contract?.subject(data)).toBe(envelope.subject);
      expect(`${envelope.type}.v${envelope.schemaversion}`).toBe(name);
      expect(envelope.dataschema).toBe(`urn:fangang:${envelope.type}:${envelope.schemaversion}`);
      expect(contract?.topic.startsWith(`fangang.${envelope.source.split('/')[2]}.`)).toBe(true);
    },
  );
});
