import type { Caller } from '@fangang/persistence';
import {
  alightWorker,
  boardWorker,
  effectOf,
  type KnownOfPass,
  recordScan,
  refuseBoarding,
  type ScanEffect,
  type ScanFlag,
  type ScanReport,
  usePass,
} from '@fangang/transport-domain';
import { Injectable } from '@nestjs/common';
import { asTransport } from '../../state/own-scope';
import { PassStore } from '../../state/pass.store';
import { ScanStore } from '../../state/scan.store';
import { SeatedTrips } from '../../state/seated-trips.store';
import { ScanTasks } from './scan-tasks';

export interface ScanOutcome {
  readonly outcome: 'RECORDED' | 'FLAGGED' | 'KNOWN';
  readonly flags: readonly ScanFlag[];
}

/** A scan is a fact: stored whatever it says, once under the id that the device made; what it does to its trip comes after. */
@Injectable()
export class RecordScanHandler {
  constructor(
    private readonly trips: SeatedTrips,
    private readonly scans: ScanStore,
    private readonly passes: PassStore,
    private readonly tasks: ScanTasks,
  ) {}

  async execute(caller: Caller, report: ScanReport, rid: string | undefined): Promise<ScanOutcome> {
    const { areas } = await this.trips.get(caller, report.tripId);
    const own = asTransport(caller);
    const before = await this.scans.find(own, report.scanId);
    if (before) return { outcome: 'KNOWN', flags: before.flags };
    const known = await this.known(own, report, rid);
    const stored = await this.scans.create(own, report.scanId, () => recordScan(report, known));
    if (!stored.ok) return { outcome: 'RECORDED', flags: [] };
    const [{ flags }] = stored.facts;
    const effect = effectOf(report, known);
    const refusal = await this.apply(own, report, effect);
    await this.tasks.of(own, { report, areas, flags, refusal });
    return { outcome: flags.length > 0 ? 'FLAGGED' : 'RECORDED', flags };
  }

  private async known(own: Caller, { tripId, direction }: ScanReport, rid: string | undefined): Promise<KnownOfPass> {
    const pass = rid === undefined ? null : await this.passes.byRid(own, rid);
    return { pass, acceptedBefore: pass !== null && (await this.scans.acceptedBefore(own, pass.id, tripId, direction)) };
  }

  /** Answers the code of a "no": the scan stays, the trip does not move. */
  private async apply(own: Caller, { tripId }: ScanReport, effect: ScanEffect): Promise<string | undefined> {
    if (effect.does === 'NOTHING') return undefined;
    const { scan } = effect;
    if (effect.does === 'REFUSE') {
      const refused = await this.trips.change(own, tripId, (trip) => refuseBoarding(trip, scan, effect.reasonCode));
      return refused.ok ? undefined : refused.refusal.code;
    }
    const moved =
      effect.does === 'BOARD'
        ? await this.trips.change(own, tripId, (trip) => boardWorker(trip, scan))
        : await this.trips.change(own, tripId, (trip) => alightWorker(trip, scan));
    if (!moved.ok) return moved.refusal.code;
    await this.passes.change(own, scan.passId, (pass) => usePass(pass, effect.does === 'BOARD' ? 'BOARD' : 'ARRIVE'));
    return undefined;
  }
}
