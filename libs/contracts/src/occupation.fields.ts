import { z } from 'zod';

/** Occupation of the classification 2022 (codes GB/T 6565-2015): `6-29-02-06`; read together with its taxonomyVersion. */
export const occupationCode = z
  .string()
  .regex(/^[0-9A-Z][0-9A-Z.-]{0,19}$/)
  .meta({ description: 'occupation code' });
/** Edition of the classification that a code belongs to: `2022`. */
export const taxonomyVersion = z.string().regex(/^[0-9A-Za-z.-]{1,20}$/);
/** Whole years in the occupation, 0–60. */
export const years = z.int().min(0).max(60);

/** What someone can do, or what an opening asks for: an occupation and the years in it. */
export const skill = z.object({ occupationCode, taxonomyVersion, years });
export const skills = z.array(skill).max(20);
