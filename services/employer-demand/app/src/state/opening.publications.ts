import {
  HeadcountChanged,
  OpeningExpired,
  OpeningPaused,
  OpeningPublished,
  OpeningRejected,
  OpeningResumed,
  OpeningSubmitted,
  OpeningTermsChanged,
  OpeningWithdrawn,
} from '@fangang/contracts';
import type { OpeningFact } from '@fangang/employer-demand-domain';
import { inHouse, type Publications, said } from '@fangang/persistence';

export const openingPublications: Publications<OpeningFact> = {
  OpeningDrafted: inHouse,
  OpeningSubmitted: said(OpeningSubmitted),
  OpeningPublished: said(OpeningPublished),
  OpeningTermsChanged: said(OpeningTermsChanged),
  OpeningRejected: said(OpeningRejected),
  OpeningPaused: said(OpeningPaused),
  OpeningResumed: said(OpeningResumed),
  OpeningExpired: said(OpeningExpired),
  OpeningWithdrawn: said(OpeningWithdrawn),
  HeadcountChanged: said(HeadcountChanged),
  OpeningPlacesMoved: inHouse,
  OpeningTermsFrozen: inHouse,
};
