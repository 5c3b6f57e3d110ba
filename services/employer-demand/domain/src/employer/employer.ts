import { type Decision, type EmployerId, type Fact, type Refusal, accept, refuse } from '@fangang/kernel';
import { type CreditCodeError, readCreditCode } from '@fangang/codes';

/** 用人单位, holder of a GB 32100 code; only a VERIFIED one hires. */
export interface Employer {
  readonly employerId: EmployerId;
  readonly state: 'NONE' | 'REGISTERED' | 'VERIFIED' | 'SUSPENDED';
  readonly displayName: string;
  readonly creditCode: string;
  readonly divisionCode: string;
  /** 重点企业: named by the county; weighs on its openings, never on a person. */
  readonly keyFirm: boolean;
}

interface About extends Fact {
  readonly employerId: EmployerId;
  readonly displayName: string;
  readonly divisionCode: string;
  readonly keyFirm: boolean;
}
/** Stays in the house: nobody else needs an employer before it is verified. */
export interface EmployerRegistered extends About {
  readonly type: 'EmployerRegistered';
  readonly creditCode: string;
}
/** May hire. */
export interface EmployerVerified extends About {
  readonly type: 'EmployerVerified';
}
/** May hire no more, and why. */
export interface EmployerSuspended extends About {
  readonly type: 'EmployerSuspended';
  readonly reasonCode: string;
}
/** All that can become true of an employer. */
export type EmployerFact = EmployerRegistered | EmployerVerified | EmployerSuspended;

/** Nothing yet but an id. */
export const blankEmployer = (employerId: EmployerId): Employer => ({
  employerId,
  state: 'NONE',
  displayName: '',
  creditCode: '',
  divisionCode: '',
  keyFirm: false,
});

/** The employer after a fact. */
export const evolveEmployer = (employer: Employer, fact: EmployerFact): Employer => {
  switch (fact.type) {
    case 'EmployerRegistered': {
      const { employerId, displayName, creditCode, divisionCode, keyFirm } = fact;
      return { employerId, state: 'REGISTERED', displayName, creditCode, divisionCode, keyFirm };
    }
    case 'EmployerVerified':
      return { ...employer, state: 'VERIFIED' };
    case 'EmployerSuspended':
      return { ...employer, state: 'SUSPENDED' };
  }
};

const about = ({ employerId, displayName, divisionCode, keyFirm }: Employer) => ({ employerId, displayName, divisionCode, keyFirm });
type NoWay = Refusal<'INVALID_TRANSITION'>;

/** What an employer is registered with; its name is an organisation's. */
export interface EmployerOrder {
  readonly displayName: string;
  readonly creditCode: string;
  readonly divisionCode: string;
  readonly keyFirm: boolean;
  /** Demo mode lets codes of area 99 in. */
  readonly demo: boolean;
  /** Another employer holds this code; the unique index makes it true. */
  readonly taken: boolean;
}

/** 登记: the credit code passes its check and is nobody else's. */
export const registerEmployer = (
  employer: Employer,
  { creditCode, demo, taken, ...order }: EmployerOrder,
): Decision<EmployerRegistered, NoWay | Refusal<CreditCodeError | 'CREDIT_CODE_TAKEN'>> => {
  if (employer.state !== 'NONE') return refuse('INVALID_TRANSITION', { from: employer.state, to: 'REGISTERED' });
  const read = readCreditCode(creditCode, { demo });
  if (!read.ok) return read;
  if (taken) return refuse('CREDIT_CODE_TAKEN');
  return accept({ type: 'EmployerRegistered', employerId: employer.employerId, creditCode: read.value.code, ...order });
};

/** 核验: by the county of its own area; also lifts a suspension. */
export const verifyEmployer = (employer: Employer): Decision<EmployerVerified, NoWay> =>
  employer.state === 'REGISTERED' || employer.state === 'SUSPENDED'
    ? accept({ type: 'EmployerVerified', ...about(employer) })
    : refuse('INVALID_TRANSITION', { from: employer.state, to: 'VERIFIED' });

/** 暂停: no candidate is shown to it any more. */
export const suspendEmployer = (
  employer: Employer,
  reasonCode: string | null,
): Decision<EmployerSuspended, NoWay | Refusal<'REASON_REQUIRED'>> => {
  if (employer.state !== 'VERIFIED') return refuse('INVALID_TRANSITION', { from: employer.state, to: 'SUSPENDED' });
  return reasonCode === null ? refuse('REASON_REQUIRED') : accept({ type: 'EmployerSuspended', ...about(employer), reasonCode });
};

/** Who may not hire: an employer that is not verified; `office` is the county to call. Null when it may. */
export const refuseUnverified = ({ state, divisionCode }: Employer): { ok: false; refusal: Refusal<'EMPLOYER_UNVERIFIED'> } | null =>
  state === 'VERIFIED' ? null : refuse('EMPLOYER_UNVERIFIED', { office: divisionCode.slice(0, 6) });
