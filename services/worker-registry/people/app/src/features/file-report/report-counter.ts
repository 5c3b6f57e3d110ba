import type { Day, WorkerId } from '@fangang/kernel';
import {
  answerOn,
  bucketOn,
  countBuckets,
  type Positions,
  type ReportFigure,
  type ReportTotals,
  rollUp,
  totalsOf,
} from '@fangang/people-domain';
import { Injectable } from '@nestjs/common';
import { type FactDoc, type Source, sources } from '../../state/fact.schema';
import { FactStore, historiesOf, type UpTo } from '../../state/fact.store';

/** Figures of a report that are people: all but trips. */
export const peopleFigures = [
  'returned',
  'unsurveyed',
  'departed',
  'departedOtherProvince',
  'departedProvince',
  'departedLocal',
  'notGoing',
  'toPlace',
  'offeredToday',
  'boardedToday',
  'boardedTotal',
] as const satisfies readonly ReportFigure[];
export type PeopleFigure = (typeof peopleFigures)[number];

/** A village and up to where its facts were counted. */
export interface Leaf {
  readonly villageCode: string;
  readonly upTo: Readonly<Record<Source, number>>;
}

const key = (villageCode: string, source: Source): string => `${villageCode}:${source}`;

/** What a report stores of how far it counted: per village and source stream the last number. */
export const positionsOf = (leaves: readonly Leaf[]): Positions =>
  Object.fromEntries(leaves.flatMap(({ villageCode, upTo }) => sources.map((source) => [key(villageCode, source), upTo[source]])));

/** The villages that a report counted, out of its positions; those of the levels above are the ones that their villages filed with. */
export const leavesOf = (positions: Positions): readonly Leaf[] => {
  const villages = [...new Set(Object.keys(positions).map((name) => name.split(':')[0] ?? ''))].sort();
  return villages.map((villageCode) => ({
    villageCode,
    upTo: Object.fromEntries(sources.map((source) => [source, Number(positions[key(villageCode, source)] ?? 0)])) as Record<Source, number>,
  }));
};

interface Counted {
  readonly histories: ReturnType<typeof historiesOf>;
  readonly offered: readonly FactDoc[];
  readonly boarded: readonly FactDoc[];
}

/** Counts a day's figures from the facts up to given positions: the same positions give the same figures, whenever it is asked. */
@Injectable()
export class ReportCounter {
  constructor(private readonly facts: FactStore) {}

  /** A village as it stands now. */
  async leafNow(villageCode: string): Promise<Leaf> {
    return { villageCode, upTo: await this.facts.positions() };
  }

  async totals(leaves: readonly Leaf[], day: Day): Promise<ReportTotals> {
    const each: ReportTotals[] = [];
    for (const leaf of leaves) {
      const { histories, offered, boarded } = await this.counted(leaf, day);
      const today = boarded.filter(({ on }) => on === day);
      each.push(
        totalsOf(countBuckets(histories.values(), day), {
          offeredToday: placements(offered.filter(({ on }) => on === day)).size,
          tripsToday: today.filter(({ firstOfTrip }) => firstOfTrip).length,
          boardedToday: placements(today).size,
          boardedTotal: placements(boarded).size,
        }),
      );
    }
    return rollUp(each);
  }

  /** Whom a figure counts, by id. */
  async people(leaves: readonly Leaf[], day: Day, figure: PeopleFigure): Promise<readonly WorkerId[]> {
    const ids = new Set<WorkerId>();
    for (const leaf of leaves) {
      const { histories, offered, boarded } = await this.counted(leaf, day);
      const facts = figure === 'offeredToday' ? offered : figure === 'boardedToday' || figure === 'boardedTotal' ? boarded : null;
      if (facts) for (const fact of facts) if (figure === 'boardedTotal' || fact.on === day) ids.add(fact.workerId as WorkerId);
      if (!facts)
        for (const [workerId, history] of histories)
          if (counts[figure as BucketFigure](bucketOn(history, day), answerOn(history, day)?.departureBand ?? null)) ids.add(workerId);
    }
    return [...ids].sort();
  }

  private async counted({ villageCode, upTo }: Leaf, day: Day): Promise<Counted> {
    const of = (source: Source): Promise<readonly FactDoc[]> => this.facts.until(villageCode, source, day, upTo satisfies UpTo);
    return { histories: historiesOf(await of('registry')), offered: await of('matching'), boarded: await of('transport') };
  }
}

const placements = (facts: readonly FactDoc[]): ReadonlySet<string> => new Set(facts.map(({ placementId, _id }) => placementId ?? _id));

type BucketFigure = Exclude<PeopleFigure, 'offeredToday' | 'boardedToday' | 'boardedTotal'>;
type Counts = (bucket: ReturnType<typeof bucketOn>, band: string | null) => boolean;
const counts: Readonly<Record<BucketFigure, Counts>> = {
  returned: (bucket) => bucket !== null,
  unsurveyed: (bucket) => bucket === 'UNSURVEYED',
  departed: (bucket) => bucket === 'DEPARTED',
  departedOtherProvince: (bucket, band) => bucket === 'DEPARTED' && band === 'OTHER_PROVINCE',
  departedProvince: (bucket, band) => bucket === 'DEPARTED' && band === 'PROVINCE',
  departedLocal: (bucket, band) => bucket === 'DEPARTED' && band === 'LOCAL',
  notGoing: (bucket) => bucket === 'NOT_GOING',
  toPlace: (bucket) => bucket === 'TO_PLACE',
};
