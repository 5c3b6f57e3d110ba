import { isId, refuse } from '@fangang/kernel';
import { type Caller, newId } from '@fangang/persistence';
import { enterTravelTime } from '@fangang/transport-domain';
import { Injectable } from '@nestjs/common';
import { PickupPointStore } from '../../state/pickup-point.store';
import { directionOf, TravelTimeStore } from '../../state/travel-time.store';
import type { TravelTimeItem } from './enter-travel-times.dto';

/** 行车时间, from a pick-up point of the caller's area or towards one. */
@Injectable()
export class EnterTravelTimeHandler {
  constructor(
    private readonly times: TravelTimeStore,
    private readonly points: PickupPointStore,
  ) {}

  async execute(caller: Caller, { validTo, ...item }: TravelTimeItem) {
    const { from, to } = item;
    const own = isId('pup', from) ? from : isId('pup', to) ? to : undefined;
    if (!own) return refuse('VALUE_NOT_LISTED', { value: from, options: 'pup_' });
    const { areas } = await this.points.get(caller, own);
    const row = { ...item, id: newId('ttm'), enteredBy: caller.actor, validTo: validTo ?? null };
    return this.times.upsert(caller, directionOf(from, to), ({ rows }) => {
      const decision = enterTravelTime(rows, row);
      return decision.ok ? { ok: true, facts: [{ ...decision.facts[0], areas }] } : decision;
    });
  }
}
