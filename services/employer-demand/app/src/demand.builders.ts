import { type EventContract, PlacementAccepted, PolicyRulePublished, siteGateItems } from '@fangang/contracts';
import type { EmployerId, OpeningId, PlacementId, SiteId, WorkerId } from '@fangang/kernel';
import { newId } from '@fangang/persistence';
import { policySeeds } from '@fangang/policy';

/** The county of destination in the demo. */
export const destination = '990201';

/** What these builders need of a spec's house. */
interface Speaks {
  says<T extends string, D>(contract: EventContract<T, D>, data: NoInfer<D>): Promise<void>;
  quiet(): Promise<void>;
}
interface Answer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}
interface Asks {
  post(path: string, body?: unknown): Promise<Answer>;
}

/** The dated rules of 2020, as office says them. */
export const saySeeds = async (house: Speaks): Promise<void> => {
  for (const seed of policySeeds) await house.says(PolicyRulePublished, { policyId: newId('pol'), ...seed });
  await house.quiet();
};

const must = ({ status, body }: Answer): Readonly<Record<string, unknown>> => {
  if (status >= 300) throw new Error(`${status} ${JSON.stringify(body)}`);
  return body;
};

const codes = ['91990101MA0000015C', '91990101MA00000237', '91990101MA00000312'] as const;

/** A verified employer of the destination county; the `n`-th of the three invented ones. */
export const aVerifiedEmployer = async (county: Asks, n: 0 | 1 | 2 = 0): Promise<EmployerId> => {
  const wish = { creditCode: codes[n], displayName: `演示电子${n + 1}厂`, divisionCode: destination, keyFirm: n === 0 };
  const { employerId } = must(await county.post('/api/v1/demand/employers', wish));
  must(await county.post(`/api/v1/demand/employers/${String(employerId)}/verify`));
  return employerId as EmployerId;
};

/** A site with one gate, past its checklist unless told otherwise. */
export const aSiteOf = async (county: Asks, employerId: EmployerId, { resumed = true } = {}): Promise<SiteId> => {
  const gates = [{ displayName: '一号门', lat: 30.5, lng: 104.1 }];
  const { siteId } = must(
    await county.post('/api/v1/demand/sites', { employerId, displayName: '一厂区', divisionCode: destination, gates, lodgingBeds: 400 }),
  );
  if (!resumed) return siteId as SiteId;
  for (const item of siteGateItems) must(await county.post(`/api/v1/demand/sites/${String(siteId)}/gate-items`, { item }));
  must(await county.post(`/api/v1/demand/sites/${String(siteId)}/resume`));
  return siteId as SiteId;
};

/** An opening as an employer writes it. */
export const anItem = (siteId: SiteId, with_: Readonly<Record<string, unknown>> = {}) => ({
  siteId,
  occupationCode: '6-29-02-06',
  taxonomyVersion: '2022',
  headcount: 40,
  wageMinFen: 450_000,
  wageMaxFen: 600_000,
  startOn: '2020-02-20',
  ...with_,
});

/** A published opening. */
export const aPublishedOpening = async (
  employer: Asks,
  county: Asks,
  siteId: SiteId,
  with_: Readonly<Record<string, unknown>> = {},
): Promise<OpeningId> => {
  const { items } = must(await employer.post('/api/v1/demand/openings/batch', { items: [anItem(siteId, with_)] }));
  const [{ id } = {}] = items as { id?: OpeningId }[];
  if (!id) throw new Error(JSON.stringify(items));
  must(await county.post(`/api/v1/demand/openings/${id}/publish`));
  return id;
};

export interface Candidate {
  readonly placementId: PlacementId;
  readonly workerId: WorkerId;
  readonly openingId: OpeningId;
  readonly siteId: SiteId;
  readonly employerId: EmployerId;
  readonly epoch: number;
}

/** Somebody of county 990101 said yes to an opening, as matching says it; waits until 2020-02-21 05:00. */
export const aCandidate = async (house: Speaks, of: Pick<Candidate, 'openingId' | 'siteId' | 'employerId'>): Promise<Candidate> => {
  const ids: Candidate = { placementId: newId('plc'), workerId: newId('wrk'), epoch: 0, ...of };
  const card = { occupationCode: '6-29-02-06', skillCodes: [], years: 3, ageBand: '18_49', homeCountyCode: '990101' } as const;
  await house.says(PlacementAccepted, { ...ids, by: 'OFFICER', keepUntil: '2020-02-21T05:00:00.000+08:00' as never, card });
  return ids;
};
