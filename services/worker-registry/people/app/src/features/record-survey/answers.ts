import type { Day } from '@fangang/kernel';
import type { ReturnIntent, Survey } from '@fangang/people-domain';
import type { z } from 'zod';
import type { intentBody, surveyBody } from '../register-worker/register-worker.dto';

/** The domain's answer out of a form; today when no day is given. */
export const surveyOf = (
  { bucket, asOf, departureChannel, distanceBand, reasonCode }: z.output<typeof surveyBody>,
  today: Day,
): Survey => ({
  bucket,
  asOf: asOf ?? today,
  departureChannel: departureChannel ?? null,
  departureBand: distanceBand ?? null,
  reasonCode: reasonCode ?? null,
});

/** The domain's wish out of a form: fields that were not given are absent, not undefined. */
export const intentOf = ({ readyUntil, wageFloorFen, lastEmployerId, lastSiteId, ...rest }: z.output<typeof intentBody>): ReturnIntent => ({
  ...rest,
  ...(readyUntil === undefined ? {} : { readyUntil }),
  ...(wageFloorFen === undefined ? {} : { wageFloorFen }),
  ...(lastEmployerId === undefined ? {} : { lastEmployerId }),
  ...(lastSiteId === undefined ? {} : { lastSiteId }),
});
