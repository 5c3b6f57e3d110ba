import { foldName, type ReadCell, readPhone, readResidentNumber, type Sex } from '@fangang/codes';
import type { Day, Refusal } from '@fangang/kernel';
import type { Personal } from './personal';
import { pinyinOf } from './pinyin-of';

/** As typed into a form or a sheet. Without a number birth date, sex and a reason are asked for. */
export interface PersonalInput {
  readonly name: string;
  readonly idNumber?: ReadCell | undefined;
  readonly idMissingReason?: string | undefined;
  readonly birthDate?: Day | undefined;
  readonly sex?: Sex | undefined;
  readonly phone?: string | undefined;
}

/** A doubt or a fault, with the field it concerns. */
export interface FieldProblem {
  readonly field: 'name' | 'idNumber' | 'idMissingReason' | 'birthDate' | 'phone';
  readonly refusal: Refusal<PersonalCode>;
}
type PersonalCode =
  | 'REQUIRED'
  | 'VALUE_FORMAT'
  | 'REASON_REQUIRED'
  | 'ID_STORED_AS_NUMBER'
  | 'ID_FORMAT'
  | 'ID_CHECKSUM'
  | 'ID_BIRTH_DATE'
  | 'ID_DEMO_ONLY'
  | 'ID_TAIL_ZEROS'
  | 'ID_AREA_UNKNOWN'
  | 'ID_AREA_BEFORE_BIRTH'
  | 'PHONE_FORMAT';

export type PersonalReading =
  | { readonly ok: true; readonly personal: Personal; readonly warnings: readonly FieldProblem[] }
  | { readonly ok: false; readonly problems: readonly FieldProblem[] };

const required = (field: 'name' | 'birthDate'): FieldProblem => ({ field, refusal: { code: 'REQUIRED', params: { field } } });

/** Reads and checks a person's own data (domain.md §6): errors stop it, warnings let it in, marked. */
export const readPersonal = (input: PersonalInput, context: { readonly on: Day; readonly demo: boolean }): PersonalReading => {
  const problems: FieldProblem[] = [];
  const warnings: FieldProblem[] = [];
  const name = input.name.normalize('NFKC').trim();
  if (name === '') problems.push(required('name'));
  // A number in the wrong field would stand readable for good.
  if (/\d{6,}/.test(name)) problems.push({ field: 'name', refusal: { code: 'VALUE_FORMAT', params: { field: 'name' } } });

  const cell = input.idNumber && input.idNumber.text.trim() !== '' ? input.idNumber : undefined;
  const id = cell && readResidentNumber(cell, context);
  if (id && !id.ok) problems.push({ field: 'idNumber', refusal: id.refusal });
  if (id?.ok) warnings.push(...id.warnings.map((refusal) => ({ field: 'idNumber' as const, refusal })));
  const reason = input.idMissingReason?.trim() ?? '';
  if (!cell && reason === '') problems.push({ field: 'idMissingReason', refusal: { code: 'REASON_REQUIRED', params: {} } });
  const birth = (id?.ok ? id.value.birthDate : null) ?? input.birthDate;
  if (birth === undefined && (!id || id.ok)) problems.push(required('birthDate'));
  if (birth !== undefined && birth > context.on) problems.push({ field: 'birthDate', refusal: { code: 'ID_BIRTH_DATE', params: {} } });

  const phone = input.phone && input.phone.trim() !== '' ? readPhone(input.phone, context) : undefined;
  if (phone?.ok) warnings.push(...phone.warnings.map((refusal) => ({ field: 'phone' as const, refusal })));

  if (problems.length > 0 || birth === undefined) return { ok: false, problems };
  const value = id?.ok ? id.value : undefined;
  return {
    ok: true,
    warnings,
    personal: {
      name,
      folded: foldName(name),
      ...pinyinOf(name),
      number: value?.number ?? null,
      idKind: value?.kind ?? null,
      idMissingReason: value ? null : reason,
      birth,
      sex: value?.sex ?? input.sex ?? null,
      phone: phone?.ok ? phone.value.number : null,
    },
  };
};
