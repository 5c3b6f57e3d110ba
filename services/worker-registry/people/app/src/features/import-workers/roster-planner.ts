import { canonicalText, dayOf, type Instant, reaches, type Refusal, type Scope, type WorkerId } from '@fangang/kernel';
import {
  answerOn,
  blankWorker,
  decideRow,
  type ImportRow,
  type LikelyDuplicate,
  recordSurvey,
  type ReturnIntent,
  type RowDecision,
  type RowFields,
  type Survey,
  type Worker,
} from '@fangang/people-domain';
import { newId, type Reader } from '@fangang/persistence';
import { Injectable } from '@nestjs/common';
import { LikelyFinder } from '../../personal/likely-finder';
import { PersonVault, type SealedPerson } from '../../personal/person-vault';
import type { PersonDoc } from '../../state/person.schema';
import { exact, PersonStore } from '../../state/person.store';
import { WorkerStore } from '../../state/worker.store';
import type { CellProblem, RosterRow, RosterSurvey } from './roster-row';

/** A row beside what is known of its person, decided; new values sealed, ready to be written. */
export interface PlannedRow {
  readonly source: RosterRow;
  readonly decision: RowDecision;
  readonly problems: readonly CellProblem[];
  /** The record that has the number now: the unit looks again, and the row is planned anew when it is another. */
  readonly known: Pick<PersonDoc, '_id' | 'rev'> | null;
  readonly idIndex: string | null;
  readonly workerId: WorkerId;
  readonly sealed: SealedPerson | null;
  readonly isPoor: boolean;
  /** He has a wish that must be said again, since his rank is another. */
  readonly restate: boolean;
  readonly survey: Survey | null;
  readonly intent: ReturnIntent | null;
}

interface Known {
  readonly person: PersonDoc;
  readonly worker: Worker;
  readonly isPoor: boolean;
}

/** Decides what becomes of rows (domain.md 7.7, 7.8), before anything is written: for the preview, and for each chunk of a run. */
@Injectable()
export class RosterPlanner {
  constructor(
    private readonly people: PersonStore,
    private readonly workers: WorkerStore,
    private readonly finder: LikelyFinder,
    private readonly vault: PersonVault,
  ) {}

  async plan({ scope }: Reader, rows: readonly RosterRow[], now: Instant, write: boolean): Promise<readonly PlannedRow[]> {
    const indexed = rows.map((source) => {
      const number = source.personal?.number ?? null;
      return { source, workerId: newId('wrk'), idIndex: number === null ? null : this.vault.ofNumber(number) };
    });
    const known = await this.known(indexed.flatMap(({ idIndex }) => (idIndex === null ? [] : [idIndex])));
    const newcomers = indexed.flatMap(({ source: { personal, villageCode, seenInFile, errors }, workerId, idIndex }) =>
      personal && errors.length === 0 && !seenInFile && (idIndex === null || !known.has(idIndex))
        ? [{ workerId, villageCode, personal }]
        : [],
    );
    const likely = await this.finder.find(newcomers);
    return indexed.map(({ source, workerId, idIndex }) =>
      this.row(
        scope,
        source,
        workerId,
        idIndex,
        (idIndex === null ? undefined : known.get(idIndex)) ?? null,
        likely.get(workerId) ?? [],
        now,
        write,
      ),
    );
  }

  private row(
    scope: Scope,
    source: RosterRow,
    newWorkerId: WorkerId,
    idIndex: string | null,
    known: Known | null,
    likely: readonly LikelyDuplicate[],
    now: Instant,
    write: boolean,
  ): PlannedRow {
    const workerId = known?.worker.workerId ?? newWorkerId;
    const survey = source.survey && surveyFrom(source.survey, known?.worker ?? null, now);
    const intent = source.intent && {
      ...source.intent,
      readyFrom: source.intent.readyFrom ?? known?.worker.intent?.readyFrom ?? dayOf(now),
    };
    const errors = [...source.errors, ...furtherErrors(source, survey, known, scope, now)];
    const inArea = source.villageCode === '' || reaches(scope, source.villageCode);
    const row: ImportRow = {
      errors: errors.map(({ refusal }) => refusal),
      warnings: source.warnings.map(({ refusal }) => refusal),
      inArea,
      seenInFile: source.seenInFile,
      sameNumber: known && { ...exact(known.person, scope), known: knownFields(known, survey) },
      likely,
      fields: this.fields(source, survey, intent),
    };
    const decision = decideRow(row);
    const isPoor = source.isPoor ?? known?.isPoor ?? false;
    return {
      source,
      decision,
      problems: errors.length > 0 ? errors : problemsOf(decision),
      known: known && { _id: known.person._id, rev: known.person.rev },
      idIndex,
      workerId,
      sealed: write && source.personal ? this.seal(source, decision, workerId, known?.person ?? null, isPoor) : null,
      isPoor,
      restate: known !== null && known.worker.intent !== null && known.isPoor !== isPoor,
      survey,
      intent,
    };
  }

  private async known(indexes: readonly string[]): Promise<ReadonlyMap<string, Known>> {
    const people = new Map<string, PersonDoc>();
    for (let from = 0; from < indexes.length; from += 500)
      for (const [index, person] of await this.people.ofNumbers(indexes.slice(from, from + 500))) people.set(index, person);
    const workers = await this.workers.ofIds([...people.values()].map(({ _id }) => _id as WorkerId));
    return new Map(
      [...people].flatMap(([index, person]) => {
        const worker = workers.get(person._id as WorkerId);
        return worker ? [[index, { person, worker, isPoor: this.vault.open(person).isPoor }] as const] : [];
      }),
    );
  }

  private fields({ personal, isPoor }: RosterRow, survey: Survey | null, intent: ReturnIntent | null): RowFields {
    return {
      name: personal?.name,
      phone: personal && personal.phone !== null ? this.vault.ofPhone(personal.phone) : undefined,
      poverty: isPoor ?? undefined,
      survey: survey ? canonicalText(survey) : undefined,
      intent: intent ? canonicalText(intent) : undefined,
    };
  }

  private seal(
    { personal }: RosterRow,
    decision: RowDecision,
    workerId: WorkerId,
    person: PersonDoc | null,
    isPoor: boolean,
  ): SealedPerson | null {
    if (!personal) return null;
    if (decision.result === 'ADDED') return this.vault.seal(workerId, personal, isPoor);
    return decision.result === 'UPDATED' && person ? this.vault.reseal(person, personal, isPoor) : null;
  }
}

/** The answer of a row: without a day of its own that of today; one that was given before, word for word, is no new one. */
const surveyFrom = (
  { bucket, asOf, departureChannel, departureBand, reasonCode }: RosterSurvey,
  worker: Worker | null,
  now: Instant,
): Survey | null => {
  const today = dayOf(now);
  const survey: Survey = { bucket, asOf: asOf ?? today, departureChannel, departureBand, reasonCode };
  const current = worker && answerOn(worker, today);
  // Nobody asked yet is no answer.
  if (bucket === 'UNSURVEYED' && (current?.bucket ?? 'UNSURVEYED') === 'UNSURVEYED') return null;
  return asOf === null && current && canonicalText({ ...current, asOf: today }) === canonicalText(survey) ? current : survey;
};

const knownFields = ({ person, worker, isPoor }: Known, survey: Survey | null): RowFields => {
  const said = survey && worker.answers.some((answer) => canonicalText(answer) === canonicalText(survey));
  return {
    name: person.name,
    phone: person.phoneIndex,
    poverty: isPoor,
    survey: said && survey ? canonicalText(survey) : null,
    intent: worker.intent && canonicalText(worker.intent),
  };
};

/** What the register says to a row that is well formed. */
const furtherErrors = (
  source: RosterRow,
  survey: Survey | null,
  known: Known | null,
  scope: Scope,
  now: Instant,
): readonly CellProblem[] => {
  const errors: CellProblem[] = [];
  if (!known && source.noticeVersion === null) errors.push({ column: 'noticeVersion', refusal: { code: 'NOTICE_NOT_GIVEN', params: {} } });
  const inReach = known && reaches(scope, known.person.villageCode) && source.errors.length === 0;
  if (inReach && known.person.villageCode !== source.villageCode)
    errors.push({ column: 'villageCode', refusal: { code: 'HOUSEHOLD_OTHER_VILLAGE', params: {} } });
  const decision = survey && recordSurvey({ ...blankWorker(known?.worker.workerId ?? ('' as WorkerId)), record: 'ACTIVE' }, survey, now);
  if (decision && !decision.ok && decision.refusal.code !== 'INVALID_TRANSITION')
    errors.push({ column: 'bucket', refusal: decision.refusal });
  if ((source.intent?.destinationCodes.length ?? 0) > 5)
    errors.push({ column: 'destination', refusal: { code: 'VALUE_RANGE', params: { field: 'destination', min: 0, max: 5 } } });
  return errors;
};

const columnOfCode: Readonly<Record<string, CellProblem['column']>> = {
  DUPLICATE_ID: 'idNumber',
  DUPLICATE_ELSEWHERE: 'idNumber',
  OUT_OF_AREA: 'villageCode',
  LIKELY_DUPLICATE: 'name',
};

/** What a decision says of a row, at the column that it concerns. */
const problemsOf = (decision: RowDecision): readonly CellProblem[] => {
  const said: readonly Refusal[] = decision.result === 'ERROR' ? decision.refusals : decision.warnings;
  return said.map((refusal) => ({
    column: columnOfCode[refusal.code] ?? (refusal.code.startsWith('ID_') ? 'idNumber' : refusal.code === 'PHONE_FORMAT' ? 'phone' : null),
    refusal,
  }));
};
