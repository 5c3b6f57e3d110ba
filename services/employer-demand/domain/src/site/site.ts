import type { Day, EmployerId, Fact, GateId, SiteId } from '@fangang/kernel';

/** The checklist before work resumes 复工清单 (ours, after AK: "ready one, start one"). */
export const siteGateItems = ['LEAD_NAMED', 'PLAN_FILED', 'STAFF_SURVEYED', 'SUPPLIES_READY', 'GATE_LOG', 'DAILY_FILER'] as const;
/** One of them. */
export type SiteGateItem = (typeof siteGateItems)[number];

/** 厂门, where people report for work; WGS 84 degrees. */
export interface Gate {
  readonly gateId: GateId;
  /** Name of a place; stays in the house. */
  readonly displayName: string;
  readonly lat: number;
  readonly lng: number;
}

/** 复工项目: PREPARING until every item is ticked with day and person, then RESUMED ⇄ SUSPENDED. */
export interface Site {
  readonly siteId: SiteId;
  readonly state: 'NONE' | 'PREPARING' | 'RESUMED' | 'SUSPENDED';
  readonly employerId: EmployerId | null;
  readonly displayName: string;
  readonly divisionCode: string;
  readonly gates: readonly Gate[];
  readonly ticked: Readonly<Partial<Record<SiteGateItem, { readonly on: Day; readonly by: string }>>>;
}

/** A site with its gates; it hires nobody yet. */
export interface SiteRegistered extends Fact {
  readonly type: 'SiteRegistered';
  readonly siteId: SiteId;
  readonly employerId: EmployerId;
  readonly displayName: string;
  readonly divisionCode: string;
  readonly gates: readonly Gate[];
  readonly lodgingBeds?: number;
}
/** Stays in the house. */
export interface SiteGateItemTicked extends Fact {
  readonly type: 'SiteGateItemTicked';
  readonly siteId: SiteId;
  readonly item: SiteGateItem;
  readonly on: Day;
  /** Who looked, as the audit names him: `usr:…`. */
  readonly by: string;
}
/** It works. */
export interface SiteResumed extends Fact {
  readonly type: 'SiteResumed';
  readonly siteId: SiteId;
}
/** It stands still, and why. */
export interface SiteSuspended extends Fact {
  readonly type: 'SiteSuspended';
  readonly siteId: SiteId;
  readonly reasonCode: string;
}
/** All that can become true of a site. */
export type SiteFact = SiteRegistered | SiteGateItemTicked | SiteResumed | SiteSuspended;

/** Nothing yet but an id. */
export const blankSite = (siteId: SiteId): Site => ({
  siteId,
  state: 'NONE',
  employerId: null,
  displayName: '',
  divisionCode: '',
  gates: [],
  ticked: {},
});

/** The site after a fact. */
export const evolveSite = (site: Site, fact: SiteFact): Site => {
  switch (fact.type) {
    case 'SiteRegistered': {
      const { employerId, displayName, divisionCode, gates } = fact;
      return { ...site, state: 'PREPARING', employerId, displayName, divisionCode, gates };
    }
    case 'SiteGateItemTicked':
      return { ...site, ticked: { ...site.ticked, [fact.item]: { on: fact.on, by: fact.by } } };
    case 'SiteResumed':
      return { ...site, state: 'RESUMED' };
    case 'SiteSuspended':
      return { ...site, state: 'SUSPENDED' };
  }
};

/** Items not yet ticked, in the order of the list. */
export const missingItems = ({ ticked }: Site): readonly SiteGateItem[] => siteGateItems.filter((item) => !ticked[item]);
