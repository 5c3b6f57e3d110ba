import { isInstant, parseInstant } from '@fangang/kernel';
import { z } from 'zod';
import { allEvents, contractOf, fieldNames, neverInAnEvent, topics } from '.';

type Schema = { [key: string]: unknown };
const isSchema = (value: unknown): value is Schema => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every property name in a JSON Schema, wherever it is nested. */
const namesIn = (schema: unknown): string[] => {
  if (Array.isArray(schema)) return schema.flatMap(namesIn);
  if (!isSchema(schema)) return [];
  const own = isSchema(schema['properties']) ? Object.keys(schema['properties']) : [];
  return [...own, ...Object.values(schema).flatMap(namesIn)];
};
/** Every schema of a number in a JSON Schema. */
const numbersIn = (schema: unknown): Schema[] => {
  if (Array.isArray(schema)) return schema.flatMap(numbersIn);
  if (!isSchema(schema)) return [];
  const own = schema['type'] === 'integer' || schema['type'] === 'number' ? [schema] : [];
  return [...own, ...Object.values(schema).flatMap(numbersIn)];
};
/** Every schema of a list in a JSON Schema. */
const listsIn = (schema: unknown): Schema[] => {
  if (Array.isArray(schema)) return schema.flatMap(listsIn);
  if (!isSchema(schema)) return [];
  return [...(schema['type'] === 'array' ? [schema] : []), ...Object.values(schema).flatMap(listsIn)];
};
const jsonSchema = (data: z.ZodType): Schema => z.toJSONSchema(data) as Schema;

describe('what never leaves its owner', () => {
  it.each(allEvents.map((event) => [event.type, event] as const))('%s names only fields of the allow-list', (_, event) => {
    expect(namesIn(jsonSchema(event.data)).filter((name) => !fieldNames.has(name))).toEqual([]);
  });

  it('finds a forbidden field however deep it is nested', () => {
    const leaky = z.object({ rows: z.array(z.object({ card: z.union([z.object({ idNumber: z.string() }), z.string()]) })) });
    expect(namesIn(jsonSchema(leaky)).filter((name) => !fieldNames.has(name))).toEqual(['idNumber']);
  });

  it('keeps names, numbers, phones and readings off the allow-list itself', () => {
    expect([...fieldNames].filter((name) => neverInAnEvent.test(name))).toEqual([]);
    const leaks = [
      'name',
      'workerName',
      'idNumber',
      'phone',
      'temperature',
      'sex',
      'birthDate',
      'address',
      'povertyStatus',
      'healthNote',
      'remark',
    ];
    expect(leaks.filter((name) => !neverInAnEvent.test(name))).toEqual([]);
  });

  it('lists no field that no event has', () => {
    const used = new Set(allEvents.flatMap(({ data }) => namesIn(jsonSchema(data))));
    expect([...fieldNames].filter((name) => !used.has(name))).toEqual([]);
  });
});

describe('each contract', () => {
  it.each(allEvents.map((event) => [event.type, event] as const))('%s takes its own example and finds its key in it', (_, event) => {
    expect(event.data.parse(event.example)).toEqual(event.example);
    expect(event.subject(event.example)).toMatch(/^[a-z]+_[0-7][0-9A-HJKMNP-TV-Z]{25}$/);
  });

  it.each(allEvents.map((event) => [event.type, event] as const))('%s lets readers ignore a field that they do not know', (_, event) => {
    const later = { ...(event.example as object), fieldOfNextYear: 1 };
    expect(event.data.parse(later)).toEqual(event.example);
  });

  it.each(allEvents.map((event) => [event.type, event] as const))('%s bounds every number and every list', (_, event) => {
    const schema = jsonSchema(event.data);
    const unbounded = numbersIn(schema).filter((n) => n['minimum'] === undefined || n['maximum'] === undefined);
    expect([...unbounded, ...listsIn(schema).filter((list) => list['maxItems'] === undefined)]).toEqual([]);
  });

  it('writes instants in the canonical text of the kernel', () => {
    const texts = allEvents.flatMap(({ example }) => JSON.stringify(example).match(/\d{4}-\d{2}-\d{2}T[^"]+/g) ?? []);
    expect(texts.length).toBeGreaterThan(20);
    expect(texts.filter((text) => !isInstant(text) || parseInstant(text) !== text)).toEqual([]);
  });

  it('has a type of its own and one key prefix per topic', () => {
    expect(new Set(allEvents.map(({ type }) => type)).size).toBe(allEvents.length);
    for (const topic of topics) {
      const events = allEvents.filter((event) => event.topic === topic);
      expect({ topic, keys: [...new Set(events.map((event) => event.subject(event.example).split('_')[0]))] }).toEqual({
        topic,
        keys: [expect.any(String)],
      });
    }
  });

  it('is found by its type, and an unknown type is not', () => {
    for (const event of allEvents) expect(contractOf(event.type)).toBe(event);
    expect(contractOf('WorkerUpdated')).toBeUndefined();
    expect(contractOf('__proto__')).toBeUndefined();
  });
});
