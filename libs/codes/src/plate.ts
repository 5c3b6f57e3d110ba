import { refuse } from '@fangang/kernel';
import { normaliseCode } from './normalise-code';
import { type Reading, readAs } from './reading';

/** New energy: small cars carry the letter first, large vehicles last (GA 36). */
export type PlateKind = 'ORDINARY' | 'NEW_ENERGY_SMALL' | 'NEW_ENERGY_LARGE';
/** A plate as stored: no dot, no space, upper case. With the colour it is the key of a vehicle. */
export interface Plate {
  readonly number: string;
  readonly kind: PlateKind;
}

const provinces = '京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云藏陕甘青宁新';
const head = new RegExp(`^[${provinces}][A-HJ-Z]`);
const tails: readonly (readonly [PlateKind, RegExp])[] = [
  ['ORDINARY', /^[0-9A-HJ-NP-Z]{5}$/],
  ['NEW_ENERGY_SMALL', /^[A-HJK][0-9A-HJ-NP-Z]\d{4}$/],
  ['NEW_ENERGY_LARGE', /^\d{5}[A-HJK]$/],
];

/** Reads a plate. The letter O after the province marks the invented plates of demo mode; outside it they are `PLATE_FORMAT`. */
export const readPlate = (text: string, context: { readonly demo: boolean }): Reading<Plate, 'PLATE_FORMAT'> => {
  const number = normaliseCode(text).replace(/[·•‧・.]/g, '');
  if (!head.test(number) || (number.charAt(1) === 'O' && !context.demo)) return refuse('PLATE_FORMAT');
  const kind = tails.find(([, pattern]) => pattern.test(number.slice(2)))?.[0];
  return kind === undefined ? refuse('PLATE_FORMAT') : readAs({ number, kind });
};

/** The key of a vehicle: plate and colour, because one number may hang in blue and in yellow. */
export const plateKey = (plate: Plate, colour: string): string => `${plate.number}/${colour}`;
