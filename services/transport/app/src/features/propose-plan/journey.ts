import type { Day, GateId, Instant, PickupPointId, SiteId } from '@fangang/kernel';

/** One way at one hour: what a proposal is made for, and every draft that comes of it. */
export interface Journey {
  readonly originCode: string;
  readonly destinationCode: string;
  readonly siteId: SiteId;
  readonly gateId: GateId;
  readonly pickupPointId: PickupPointId;
  readonly date: Day;
  readonly gatherAt: Instant;
  readonly departAt: Instant;
}
