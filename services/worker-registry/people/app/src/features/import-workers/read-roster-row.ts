import { normaliseCode, readDay, readDivision } from '@fangang/codes';
import { type Licence, licences } from '@fangang/contracts';
import { type Day, type EmployerId, isId, type Refusal } from '@fangang/kernel';
import type { WorkerColumn } from '@fangang/i18n';
import { bandBetween } from '@fangang/people-domain';
import { readPersonal } from '../../personal/read-personal';
import { codeOf, wordsOf } from './roster.sheet';
import type { CellProblem, RosterCell, RosterIntent, RosterRow, RosterSurvey, UploadedRow } from './roster-row';

export interface RosterContext {
  readonly on: Day;
  readonly demo: boolean;
  /** Key of each header; null where none was recognised. */
  readonly keys: readonly (WorkerColumn | null)[];
  /** Column letter of each header. */
  readonly letters: readonly string[];
  /** For rows that name no village. */
  readonly villageCode: string | null;
}

/** Reads the cells of one row (domain.md §6, §7): errors stop the row, warnings let it in, marked. */
export const readRosterRow = (uploaded: UploadedRow, context: RosterContext): RosterRow => {
  const reader = new CellReader(uploaded, context);
  const villageCode = reader.village();
  const householdNo = reader.text('householdNo');
  if (householdNo === '') reader.error('householdNo', { code: 'REQUIRED', params: { field: 'householdNo' } });
  const personal = readPersonal(
    {
      name: reader.text('name'),
      idNumber: reader.cell('idNumber'),
      idMissingReason: reader.text('idMissingReason'),
      phone: reader.text('phone'),
    },
    context,
  );
  if (personal.ok) for (const { field, refusal } of personal.warnings) reader.warn(columnOf(field), refusal);
  else for (const { field, refusal } of personal.problems) reader.error(columnOf(field), refusal);
  const survey = reader.survey();
  return {
    row: uploaded.row,
    villageCode,
    householdNo,
    group: reader.text('group') || null,
    survey,
    intent: reader.intent(villageCode, survey),
    isPoor: reader.yesNo('povertyStatus'),
    noticeVersion: reader.notice(),
    seenInFile: uploaded.seenInFile,
    personal: personal.ok ? personal.personal : null,
    errors: reader.errors,
    warnings: reader.warnings,
  };
};

/** A field of the person and the column that it comes from; a birth date has none of its own. */
const columnOf = (field: 'name' | 'idNumber' | 'idMissingReason' | 'birthDate' | 'phone'): WorkerColumn =>
  field === 'birthDate' ? 'idNumber' : field;

/** What was typed is said back only when it can be a division: a resident number in the wrong column is not repeated. */
const unknownDivision = (text: string): Refusal => {
  const code = normaliseCode(text);
  return { code: 'DIVISION_UNKNOWN', params: /^\d{1,12}$/.test(code) ? { divisionCode: code } : {} };
};

class CellReader {
  readonly errors: CellProblem[] = [];
  readonly warnings: CellProblem[] = [];

  constructor(
    private readonly uploaded: UploadedRow,
    private readonly context: RosterContext,
  ) {
    for (const { column, reason, repair } of uploaded.garbled) {
      const key = context.keys[context.letters.indexOf(column)] ?? null;
      this.errors.push({ column: key, refusal: { code: reason, params: repair === null ? {} : { repair } } });
    }
  }

  error(column: WorkerColumn, refusal: Refusal): void {
    this.errors.push({ column, refusal });
  }
  warn(column: WorkerColumn, refusal: Refusal): void {
    this.warnings.push({ column, refusal });
  }

  cell(key: WorkerColumn): RosterCell | undefined {
    const index = this.context.keys.indexOf(key);
    return index < 0 ? undefined : this.uploaded.cells[index];
  }
  text(key: WorkerColumn): string {
    return this.cell(key)?.text ?? '';
  }

  village(): string {
    const text = this.text('villageCode');
    if (text === '' && this.context.villageCode !== null) return this.context.villageCode;
    const reading = readDivision(text);
    if (reading.ok && reading.value.level === 'VILLAGE') return reading.value.prefix;
    this.error('villageCode', unknownDivision(text));
    return '';
  }

  yesNo(key: WorkerColumn): boolean | null {
    const text = this.text(key);
    return text === '' ? null : this.listed(key, 'yes') === 'true';
  }

  /** 已告知: the version of the notice, or "yes" for the first. */
  notice(): number | null {
    const text = this.text('noticeVersion');
    if (/^\d{1,3}$/.test(text)) return Number(text) > 0 ? Number(text) : null;
    return text !== '' && codeOf('yes', text) === 'true' ? 1 : null;
  }

  survey(): RosterSurvey | null {
    if (this.text('bucket') === '') return null;
    const bucket = this.listed<RosterSurvey['bucket']>('bucket', 'bucket');
    if (bucket === null) return null;
    const departed = bucket === 'DEPARTED';
    return {
      bucket,
      asOf: this.day('asOf'),
      departureChannel: departed ? this.listed('departureChannel', 'departureChannel') : null,
      departureBand: departed ? this.listed('distanceBand', 'distanceBand') : null,
      reasonCode: bucket === 'NOT_GOING' ? this.listed('reasonCode', 'reasonCode') : null,
    };
  }

  /** A wish is read of those who are to be placed, when at least one of its columns is filled. */
  intent(villageCode: string, survey: RosterSurvey | null): RosterIntent | null {
    const wishes: readonly WorkerColumn[] = [
      'destination',
      'wageFloor',
      'readyFrom',
      'occupation',
      'licences',
      'travelMode',
      'needsLodging',
    ];
    if (survey?.bucket !== 'TO_PLACE' || wishes.every((key) => this.text(key) === '')) return null;
    const destinationCodes = this.list('destination').flatMap((text) => {
      const reading = readDivision(text);
      if (!reading.ok) this.error('destination', unknownDivision(text));
      return reading.ok ? [reading.value.prefix] : [];
    });
    const [destination] = destinationCodes;
    const wage = this.text('wageFloor').replace(/[,，元]/g, '');
    if (wage !== '' && !/^\d{1,6}(\.\d{1,2})?$/.test(wage))
      this.error('wageFloor', { code: 'VALUE_FORMAT', params: { field: 'wageFloor' } });
    const employer = this.text('lastEmployer');
    return {
      distanceBand:
        this.listed<RosterIntent['distanceBand']>('distanceBand', 'distanceBand') ??
        (destination ? bandBetween(villageCode, destination) : 'OTHER_PROVINCE'),
      destinationCodes,
      readyFrom: this.day('readyFrom'),
      ...(/^\d/.test(wage) ? { wageFloorFen: Math.round(Number(wage) * 100) } : {}),
      needsLodging: this.yesNo('needsLodging') ?? false,
      travelMode: this.listed<RosterIntent['travelMode']>('travelMode', 'travelMode') ?? 'ORGANISED',
      skills: this.list('occupation').map((text) => {
        const [, occupationCode = '', years = '0'] = /^([0-9A-Z][0-9A-Z.-]{0,19})(?:[:：](\d{1,2}))?$/.exec(text) ?? [];
        if (occupationCode === '') this.error('occupation', { code: 'OCCUPATION_UNKNOWN', params: {} });
        return { occupationCode, taxonomyVersion: '2022', years: Math.min(60, Number(years)) };
      }),
      licences: this.list('licences').flatMap((text) => {
        const licence = licences.find((each): each is Licence => each === text);
        if (!licence) this.error('licences', { code: 'VALUE_NOT_LISTED', params: { options: licences.join(' ') } });
        return licence ? [licence] : [];
      }),
      ...(isId('emp', employer) ? { lastEmployerId: employer as EmployerId } : {}),
    };
  }

  private day(key: WorkerColumn): Day | null {
    const text = this.text(key);
    if (text === '') return null;
    const reading = readDay(text);
    if (reading.ok) return reading.value;
    this.error(key, { code: 'DATE_UNREADABLE', params: {} });
    return null;
  }

  private list(key: WorkerColumn): readonly string[] {
    return this.text(key)
      .split(/[\s,，、;；]+/)
      .map((text) => text.toUpperCase())
      .filter((text) => text !== '');
  }

  private listed<T extends string>(key: WorkerColumn, list: Parameters<typeof codeOf>[0]): T | null {
    const text = this.text(key);
    if (text === '') return null;
    const code = codeOf(list, text);
    if (code === undefined) this.error(key, { code: 'VALUE_NOT_LISTED', params: { options: wordsOf(list) } });
    return (code as T | undefined) ?? null;
  }
}
