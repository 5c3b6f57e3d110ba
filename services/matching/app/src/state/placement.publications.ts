import {
  PlacementAccepted,
  PlacementArrived,
  PlacementBoarded,
  PlacementConfirmed,
  PlacementDeclined,
  PlacementLapsed,
  PlacementNoShow,
  PlacementOffered,
  PlacementProposed,
  PlacementRescinded,
  PlacementRetained,
  PlacementReturned,
  PlacementScheduled,
  PlacementStarted,
  PlacementUnscheduled,
} from '@fangang/contracts';
import type { PlacementFact } from '@fangang/matching-domain';
import { type Publications, said } from '@fangang/persistence';

/** Every step of a placement is public: the registry, the employer and transport live on them. */
export const placementPublications: Publications<PlacementFact> = {
  PlacementProposed: said(PlacementProposed),
  PlacementOffered: said(PlacementOffered),
  PlacementAccepted: said(PlacementAccepted),
  PlacementConfirmed: said(PlacementConfirmed),
  PlacementScheduled: said(PlacementScheduled),
  PlacementUnscheduled: said(PlacementUnscheduled),
  PlacementBoarded: said(PlacementBoarded),
  PlacementArrived: said(PlacementArrived),
  PlacementStarted: said(PlacementStarted),
  PlacementRetained: said(PlacementRetained),
  PlacementReturned: said(PlacementReturned),
  PlacementDeclined: said(PlacementDeclined),
  PlacementLapsed: said(PlacementLapsed),
  PlacementRescinded: said(PlacementRescinded),
  PlacementNoShow: said(PlacementNoShow),
};
