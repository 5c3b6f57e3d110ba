import { EmployerVerified, OpeningPublished, OpeningTermsChanged, SiteRegistered } from '@fangang/contracts';
import { mirrors, On, Subscriber } from '@fangang/messaging';
import type { Caller } from '@fangang/persistence';
import { PlaceStore } from '../state/place.store';

const places = mirrors('people.places');

/** Names and terms that lists, slips and papers show beside a person. */
@Subscriber()
export class PlacesProjection {
  constructor(private readonly places: PlaceStore) {}

  @On(EmployerVerified, places)
  whenEmployerVerified({ data: { employerId, displayName, divisionCode } }: EmployerVerified, caller: Caller): Promise<void> {
    return this.places.set(caller, employerId, { displayName, divisionCode });
  }
  @On(SiteRegistered, places)
  whenSiteRegistered({ data: { siteId, employerId, displayName, divisionCode } }: SiteRegistered, caller: Caller): Promise<void> {
    return this.places.set(caller, siteId, { employerId, displayName, divisionCode });
  }
  @On(OpeningPublished, places)
  whenOpeningPublished({ data }: OpeningPublished, caller: Caller): Promise<void> {
    return this.opening(caller, data);
  }
  @On(OpeningTermsChanged, places)
  whenOpeningTermsChanged({ data }: OpeningTermsChanged, caller: Caller): Promise<void> {
    return this.opening(caller, data);
  }

  private opening(
    caller: Caller,
    { openingId, siteId, employerId, divisionCode, occupationCode, wageMinFen, wageMaxFen, startOn }: OpeningPublished['data'],
  ): Promise<void> {
    return this.places.set(caller, openingId, { siteId, employerId, divisionCode, occupationCode, wageMinFen, wageMaxFen, startOn });
  }
}
