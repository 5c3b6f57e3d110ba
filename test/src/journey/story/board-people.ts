import { decodeBase45, encodeBase45 } from '@fangang/pass';
import { type Book, desk } from '../book';
import type { Client } from '@fangang/demo';
import { openDesk } from './open-accounts';
import { offlineGate } from './offline-gate';

/** Drivers take their trip package while there is a network; then the coach boards by the package alone, and uploads later. */
export const boardPeople = async (book: Book, now: string): Promise<void> => {
  const counts = { verified: 0, forgedTried: 0, forgedAccepted: 0, boarded: 0, refused: 0 };
  for (const [n, { tripId, driverIds }] of book.trips.entries()) {
    const driver = await openDesk(book, { account: `siji${n + 1}`, role: 'DRIVER', driverId: driverIds[0] ?? '' });
    const { deviceId } = await driver.post<{ deviceId: string }>('/auth/devices', { label: `班次 ${n + 1}` });
    const pack = await driver.get<Record<string, unknown>>(`/transport/trips/${tripId}/package?deviceId=${deviceId}`);
    const gate = await offlineGate(pack, tripId, now);
    const scans: object[] = [];
    for (const [index, pass] of book.passes.filter((each) => each.tripId === tripId).entries()) {
      const { verdict, rid, keyId } = await gate.show(pass.qr, 'BOARD');
      if (verdict === 'VALID') counts.verified++;
      for (const forged of forgeriesOf(pass.qr, index)) {
        counts.forgedTried++;
        if (['VALID', 'VALID_STALE_LIST'].includes(String((await gate.show(forged, 'CHECK')).verdict))) counts.forgedAccepted++;
      }
      scans.push({
        id: gate.newScanId(),
        rid,
        keyId,
        tripId,
        direction: 'BOARD',
        verdict,
        outcome: verdict === 'VALID' ? 'BOARDED' : 'REFUSED',
        method: 'CAMERA',
        scannedAt: now,
      });
    }
    const reply = await uploadScans(driver, deviceId, gate.listCounter, scans);
    counts.boarded += reply.recorded;
  }
  book.found['boarding'] = counts;
  book.tell(`${counts.boarded} 人离线验票上车，伪造 ${counts.forgedTried} 次，放行 ${counts.forgedAccepted} 次`);
};

const uploadScans = async (
  driver: Client,
  deviceId: string,
  listCounter: number,
  items: readonly object[],
): Promise<{ readonly recorded: number }> => {
  const { summary } = await driver.post<{ summary: { recorded: number } }>('/transport/scans/batch', {
    deviceId,
    clockSkewMs: 0,
    listCounter,
    items,
  });
  return summary;
};

/** Eight one-bit changes of a pass, others for each pass, so that a coach tries them all over its length. */
const forgeriesOf = (qr: string, index: number): readonly string[] => {
  const bytes = decodeBase45(qr.slice(4));
  if (!bytes) return [];
  return Array.from({ length: 8 }, (_, bit) => {
    const forged = Uint8Array.from(bytes);
    const place = (index * 11 + bit * 13) % forged.length;
    forged[place] = (forged[place] ?? 0) ^ (1 << bit);
    return `FG1:${encodeBase45(forged)}`;
  });
};

export const leaderOf = (book: Book, n: number): Client => desk(book, `siji${n + 1}`);
