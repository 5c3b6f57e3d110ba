import { type Instant, type PassId, type PlacementId, refuse, type Refusal, type TripId } from '@fangang/kernel';
import { type Caller, newId, type Reader } from '@fangang/persistence';
import type { DoorInput, Preparer } from '@fangang/service-kit';
import { attachPasses, type CannotIssue, issuePass, passWindow, type Seat, type Trip } from '@fangang/transport-domain';
import { Injectable } from '@nestjs/common';
import { ClearanceStore } from '../../state/clearance.store';
import { asTransport } from '../../state/own-scope';
import { PassStore } from '../../state/pass.store';
import { SeatedTrips } from '../../state/seated-trips.store';
import { TripRules } from '../../state/trip-rules.query';
import { tripPath } from '../trip.dto';
import { type PreparedPasses, PreparedPassesQuery } from './prepared-passes.query';

type Refused = CannotIssue | Refusal<'PASS_NOT_YET' | 'TRIP_INCOMPLETE'>;
/** What became of one seat. */
export type SeatPass =
  | { readonly placementId: PlacementId; readonly passId: PassId; readonly seatNo: number; readonly text: string }
  | { readonly placementId: PlacementId; readonly refusal: Refused };

/** Issues the passes of a trip for assigned seats of cleared people; a seat that has one already is left alone. */
@Injectable()
export class IssuePassesHandler implements Preparer {
  constructor(
    private readonly trips: SeatedTrips,
    private readonly passes: PassStore,
    private readonly clearances: ClearanceStore,
    private readonly rules: TripRules,
    private readonly prepared: PreparedPassesQuery,
  ) {}

  prepare(reader: Reader, { params }: DoorInput): Promise<PreparedPasses> {
    return this.prepared.sign(reader, tripPath.parse(params).tripId);
  }

  async execute(caller: Caller, tripId: TripId, prepared: PreparedPasses): Promise<readonly SeatPass[]> {
    const trip = await this.trips.get(caller, tripId);
    const done: SeatPass[] = [];
    for (const seat of trip.seats)
      if (seat.state === 'ASSIGNED' && seat.passId === null) done.push(await this.issue(caller, trip, seat, prepared));
    const issued = done.flatMap((each) => ('passId' in each ? [{ placementId: each.placementId, passId: each.passId }] : []));
    if (issued.length > 0) await this.trips.change(caller, tripId, (state) => attachPasses(state, issued));
    return done;
  }

  private async issue(caller: Caller, trip: Trip, { placementId, workerId }: Seat, { byPlacement }: PreparedPasses): Promise<SeatPass> {
    const refused = (refusal: Refused): SeatPass => ({ placementId, refusal });
    const { clearedUntil } = await this.clearances.of(caller, workerId);
    const window = await this.window(trip, caller.unit.now);
    if (!window.ok) return refused(window.refusal);
    if (!trip.departAt || !clearedUntil || clearedUntil <= trip.departAt) return refused(refuse('NOT_CLEARED').refusal);
    const signed = byPlacement.get(placementId);
    if (!signed) return refused(refuse('STALE_VERSION').refusal);
    const decision = await this.passes.create(asTransport(caller), newId('pas'), (pass) =>
      issuePass(pass, trip, { placementId, clearedUntil, window: window.window, signed }),
    );
    if (!decision.ok) return refused(decision.refusal);
    const [{ passId, seatNo, text }] = decision.facts;
    return { placementId, passId, seatNo, text };
  }

  private async window({ departAt, arriveBy, originCode, destinationCode }: Trip, now: Instant) {
    if (!departAt || !arriveBy) return refuse('TRIP_INCOMPLETE', { fields: 'departAt arriveBy' });
    return passWindow({ departAt, arriveBy }, now, await this.rules.pass(departAt, originCode, destinationCode));
  }
}
