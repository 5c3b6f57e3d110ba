import { z } from 'zod';
import { readsAsBefore } from '.';

const schemaOf = (shape: z.ZodRawShape): object => z.toJSONSchema(z.object(shape), { io: 'input' });
const stop = z.object({ stopId: z.string(), km: z.int().max(10).optional() });
const shape = {
  seatNo: z.int().min(1).max(255),
  mode: z.enum(['SELF', 'LOCAL']),
  stops: z.array(stop).max(5),
  reasonCode: z.string().optional(),
};
const now = (change: z.ZodRawShape): boolean => readsAsBefore(schemaOf(shape), schemaOf({ ...shape, ...change }));
const without = (key: keyof typeof shape): object => schemaOf(Object.fromEntries(Object.entries(shape).filter(([name]) => name !== key)));

describe('an event that old readers still understand', () => {
  it('is one with an optional field more, at any depth', () => {
    expect(now({ note: z.string().optional() })).toBe(true);
    expect(now({ stops: z.array(stop.extend({ gate: z.string().optional() })).max(5) })).toBe(true);
  });

  it('is one that only describes itself otherwise, or names its fields in another order', () => {
    expect(now({ seatNo: shape.seatNo.meta({ description: 'seat' }) })).toBe(true);
    const { seatNo, ...rest } = shape;
    expect(readsAsBefore(schemaOf(shape), schemaOf({ ...rest, seatNo }))).toBe(true);
  });
});

describe('an event that needs a new schemaversion', () => {
  it.each([
    ['a required field more', { tripId: z.string() }],
    ['a required field that became optional', { seatNo: shape.seatNo.optional() }],
    ['an optional field that became required', { reasonCode: z.string() }],
    ['a narrower number', { seatNo: z.int().min(1).max(99) }],
    ['a wider number', { seatNo: z.int().min(1).max(999) }],
    ['another value in a list of codes', { mode: z.enum(['SELF', 'LOCAL', 'ORGANISED']) }],
    [
      'a text with a pattern',
      {
        reasonCode: z
          .string()
          .regex(/^[A-Z]+$/)
          .optional(),
      },
    ],
    ['another type', { seatNo: z.string() }],
    ['a required field more inside a list', { stops: z.array(stop.extend({ gate: z.string() })).max(5) }],
    ['a field less inside a list', { stops: z.array(stop.omit({ km: true })).max(5) }],
    ['null where there was none', { seatNo: shape.seatNo.nullable() }],
  ])('is one with %s', (_, change) => {
    expect(now(change)).toBe(false);
  });

  it('is one with a field less, optional or not', () => {
    expect(readsAsBefore(schemaOf(shape), without('reasonCode'))).toBe(false);
    expect(readsAsBefore(schemaOf(shape), without('seatNo'))).toBe(false);
  });

  it('is one whose field called description changed', () => {
    expect(readsAsBefore(schemaOf({ description: z.string() }), schemaOf({ description: z.int().min(0).max(1) }))).toBe(false);
  });
});
