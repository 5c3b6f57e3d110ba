import { type Book, day, desk, places } from '../book';
import { Client, demoCreditCode, headcounts } from '@fangang/demo';

const gateItems = ['LEAD_NAMED', 'PLAN_FILED', 'STAFF_SURVEYED', 'SUPPLIES_READY', 'GATE_LOG', 'DAILY_FILER'];

/** xian2 registers and verifies the employer and lets his site resume; the employer posts by key; xian2 publishes. */
export const postOpenings = async (book: Book, toPlace: number): Promise<void> => {
  const county = desk(book, 'xian2');
  const employer = await county.post<{ employerId: string }>('/demand/employers', {
    creditCode: demoCreditCode(1),
    displayName: '演示电子有限公司',
    divisionCode: places.destination,
    keyFirm: true,
  });
  book.employerId = employer.employerId;
  await county.post(`/demand/employers/${book.employerId}/verify`);
  book.employerKey = (await county.post<{ key: string }>(`/demand/employers/${book.employerId}/keys`, { label: 'journey' })).key;
  const site = await county.post<{ siteId: string; gates: { gateId: string }[] }>('/demand/sites', {
    employerId: book.employerId,
    displayName: '演示电子一厂',
    divisionCode: places.destination,
    gates: [{ displayName: '一号门', lat: 31.2, lng: 121.5 }],
    lodgingBeds: 2_000,
  });
  book.siteId = site.siteId;
  book.gateId = site.gates[0]?.gateId ?? '';
  for (const item of gateItems) await county.post(`/demand/sites/${book.siteId}/gate-items`, { item });
  await county.post(`/demand/sites/${book.siteId}/resume`);

  const counts = headcounts(toPlace);
  const items = counts.map((headcount, n) => ({
    clientRef: `A-${n + 1}`,
    siteId: book.siteId,
    gateId: book.gateId,
    headcount,
    occupationCode: '6-31-01-03',
    taxonomyVersion: '2022',
    wageMinFen: 450_000,
    wageMaxFen: 600_000,
    hoursPerWeek: 44,
    shift: 'DAY',
    lodging: true,
    startOn: day,
    latestStartOn: '2020-03-15',
    applyBy: '2020-03-10',
    hazardous: false,
  }));
  const reply = await Client.withKey(book.base, book.employerKey).post<{ items: { status: number; id?: string; openingId?: string }[] }>(
    '/demand/openings/batch',
    { items },
  );
  book.openings = reply.items.map(({ id, openingId }, n) => ({ openingId: openingId ?? id ?? '', headcount: counts[n] ?? 0 }));
  for (const { openingId } of book.openings) await county.post(`/demand/openings/${openingId}/publish`);
  book.tell(`企业发布岗位 ${book.openings.length} 个，共 ${toPlace} 人`);
};
