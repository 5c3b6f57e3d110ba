import type { OutboxRow } from '@fangang/persistence';
import { slices } from './kafka-outlet';

const row = (version: number, bytes: number): OutboxRow => ({
  _id: `evt_${version}`,
  topic: 'fangang.transport.trips',
  key: 'trp_1',
  version,
  type: 'HeadRecounted',
  schemaversion: 1,
  headers: {},
  body: 'x'.repeat(bytes),
  createdAt: new Date(0),
});

describe('what goes to the broker in one send', () => {
  it('is at most five hundred rows', () => {
    expect(slices(Array.from({ length: 1_201 }, (_, index) => row(index, 10))).map(({ length }) => length)).toEqual([500, 500, 201]);
  });
  it('stays so small that no broker refuses it for its size', () => {
    const all = slices(Array.from({ length: 40 }, (_, index) => row(index, 65_000)));
    expect(Math.max(...all.map((slice) => slice.reduce((sum, { body }) => sum + body.length, 0)))).toBeLessThanOrEqual(512 * 1024);
    expect(all.flat().map(({ version }) => version)).toEqual(Array.from({ length: 40 }, (_, index) => index));
  });
  it('is nothing when there is nothing', () => {
    expect(slices([])).toEqual([]);
  });
});
