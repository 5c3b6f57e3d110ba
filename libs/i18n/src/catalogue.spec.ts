import { isRefusalCode, refusals, statusOf } from '.';
import { fallbacks } from './fallbacks';
import { accountsRefusals } from './refusals/accounts';
import { clearancesRefusals } from './refusals/clearances';
import { employersRefusals } from './refusals/employers';
import { fleetRefusals } from './refusals/fleet';
import { httpRefusals } from './refusals/http';
import { identifiersRefusals } from './refusals/identifiers';
import { importsRefusals } from './refusals/imports';
import { openingsRefusals } from './refusals/openings';
import { passesRefusals } from './refusals/passes';
import { placementsRefusals } from './refusals/placements';
import { policiesRefusals } from './refusals/policies';
import type { RefusalRow } from './refusals/refusal-row';
import { reportsRefusals } from './refusals/reports';
import { tripsRefusals } from './refusals/trips';
import { workersRefusals } from './refusals/workers';

const areas = [
  httpRefusals,
  accountsRefusals,
  identifiersRefusals,
  workersRefusals,
  importsRefusals,
  employersRefusals,
  openingsRefusals,
  placementsRefusals,
  tripsRefusals,
  passesRefusals,
  fleetRefusals,
  clearancesRefusals,
  reportsRefusals,
  policiesRefusals,
];
const rows = Object.entries(refusals) as [string, RefusalRow][];
const placeholders = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();

/** Rows that are all cure (fill this in, board that) or, printed so in the order, all news; every other says both. */
const oneSentence = ['REQUIRED', 'TRIP_INCOMPLETE', 'CHAIN_BUDGET', 'VALUE_NOT_LISTED', 'PASS_WRONG_TRIP'];

describe('the catalogue of refusals', () => {
  it.each(rows)('%s asks for the same values in both languages', (_, { zh, en }) => {
    expect(placeholders(en)).toEqual(placeholders(zh));
  });

  it.each(rows.filter(([code]) => !oneSentence.includes(code)))('%s says what happened, then the cure', (_, { zh, en }) => {
    expect(zh).toMatch(/\S[，；：].*[\u4e00-\u9fff}]/);
    expect(en).toMatch(/[;,:] \S/);
  });

  it('spells each code in one area only', () => {
    const codes = areas.flatMap((area) => Object.keys(area));
    expect(codes.filter((code, i) => codes.indexOf(code) !== i)).toEqual([]);
    expect(codes.sort()).toEqual(Object.keys(refusals).sort());
  });

  it('knows a general word for each value that may be missing, and none for a value that nobody asks for', () => {
    const asked = rows.flatMap(([, { zh }]) => placeholders(zh).map((name) => name.slice(1, -1)));
    expect(Object.keys(fallbacks).sort()).toEqual([...new Set(asked)].sort());
  });

  it('never prints a personal reading or reason outside the device that took it', () => {
    const doors = rows.filter(([, { status }]) => status !== 'device');
    expect(doors.filter(([, { zh }]) => placeholders(zh).includes('{t}'))).toEqual([]);
  });

  it('holds every verdict of a pass', () => {
    const verdicts = ['VALID', 'VALID_STALE_LIST', 'REVOKED', 'EXPIRED', 'NOT_YET', 'WRONG_TRIP', 'ALREADY_USED', 'FORGED', 'UNKNOWN_KEY'];
    expect(verdicts.filter((verdict) => !isRefusalCode(`PASS_${verdict}`))).toEqual([]);
  });

  it('answers a door with a status, whatever the row is for', () => {
    expect(statusOf('TRIP_FULL')).toBe(409);
    expect(statusOf('PASS_REVOKED')).toBe(409);
    expect(statusOf('ID_AREA_UNKNOWN')).toBe(422);
    expect(rows.filter(([code]) => isRefusalCode(code) && ![4, 5].includes(Math.floor(statusOf(code) / 100)))).toEqual([]);
  });

  it('takes no word for a code that it does not hold', () => {
    expect(isRefusalCode('toString')).toBe(false);
    expect(isRefusalCode('TRIP_FULL')).toBe(true);
  });
});
