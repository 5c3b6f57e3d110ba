import { type Day, type Decision, type Instant, type Refusal, accept, at, dayOf, plusDays, refuse } from '@fangang/kernel';
import type { PolicyValues, RiskLevel } from '@fangang/policy';
import type { Clearance, ClearanceHeld, DeclarationTaken } from './clearance';
import { held } from './hold';

/** One place of the last days, with the county's risk in force at the declaration (`corridor.risk`). */
export interface DeclaredPlace {
  readonly divisionCode: string;
  readonly from: Day;
  readonly to: Day;
  readonly risk: RiskLevel;
}

/** 健康申报, signed for: what the person says of himself. Personal: lives in the call, never in a fact. */
export interface Declaration {
  readonly villageCode: string;
  /** The day on which the person signed it; sheets are handed in later. */
  readonly on: Day;
  readonly symptoms: boolean;
  /** Met somebody ill, or somebody from a place that is closed. */
  readonly riskContact: boolean;
  readonly places: readonly DeclaredPlace[];
}

/** True when the declaration alone holds somebody: symptoms, a risk contact, or a HIGH place within the days that it covers. */
export const raisesConcern = ({ symptoms, riskContact, places }: Declaration, { days }: PolicyValues['health.days'], today: Day): boolean =>
  symptoms || riskContact || places.some(({ risk, to }) => risk === 'HIGH' && plusDays(to, days) >= today);

/**
 * A declaration is taken, first or anew. It clears nobody: a check does. With a concern it holds at once, also somebody who was cleared.
 * Refused when it was signed on a day ahead, when a place lies ahead or ends before it begins. One that comes in after a newer one
 * renews nothing; what it warns of still counts.
 */
export const declare = (
  { workerId, state, declaredAt: known, concern: warned }: Clearance,
  declaration: Declaration,
  days: PolicyValues['health.days'],
  now: Instant,
): Decision<DeclarationTaken | ClearanceHeld, Refusal<'VALUE_RANGE'>> => {
  const today = dayOf(now);
  const wrong = declaration.places.find(({ from, to }) => to < from || to > today);
  if (wrong) return refuse('VALUE_RANGE', { field: 'places', min: wrong.from, max: today });
  const { villageCode, on } = declaration;
  if (on > today) return refuse('VALUE_RANGE', { field: 'on', max: today });
  const signedAt = on === today ? now : at(on);
  const late = known !== null && signedAt < known;
  const concern = raisesConcern(declaration, days, today) || (late && warned);
  const taken: DeclarationTaken = { type: 'DeclarationTaken', workerId, villageCode, declaredAt: late ? known : signedAt, concern };
  const holds = concern && state !== 'HELD' && state !== 'REFERRED';
  return holds ? accept<DeclarationTaken | ClearanceHeld>(taken, held(workerId, null, days, now)) : accept(taken);
};
