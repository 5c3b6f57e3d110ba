import type { Reader } from '@fangang/persistence';
import { Injectable } from '@nestjs/common';
import type { PageWanted } from '../state/fleet-page.store';
import { PickupPointStore } from '../state/pickup-point.store';
import { TravelTimeStore } from '../state/travel-time.store';
import { pageOf } from './fleet.query';

/** Pick-up points and travel times of the reader's area. */
@Injectable()
export class PlacesQuery {
  constructor(
    private readonly pointStore: PickupPointStore,
    private readonly timeStore: TravelTimeStore,
  ) {}

  async points(reader: Reader, wanted: PageWanted) {
    const { rows, page } = await pageOf(this.pointStore, reader, wanted);
    return {
      data: rows.map(({ id, displayName, divisionCode, lat, lng }) => ({ pickupPointId: id, displayName, divisionCode, lat, lng })),
      page,
    };
  }

  /** All directions of the area; a county has hundreds. */
  async times(reader: Reader) {
    const directions = await this.timeStore.all(reader);
    return {
      data: directions.flatMap(({ rows }) =>
        rows.map(({ id, from, to, minutes, km, source, validFrom, validTo }) => ({
          travelTimeId: id,
          from,
          to,
          minutes,
          km,
          source,
          validFrom,
          validTo,
        })),
      ),
    };
  }
}
