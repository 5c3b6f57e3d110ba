import { counter, id, tripStates } from '@fangang/contracts';
import { z } from 'zod';

/** Path of one trip. */
export const tripPath = z.strictObject({ tripId: id('trp') });
export type TripPath = z.output<typeof tripPath>;

/** A door that takes nothing but the path. */
export const emptyBody = z.strictObject({});

/** What a change of a trip answers: where it stands now. */
export const tripReply = z.object({ tripId: id('trp'), state: z.enum(tripStates) }).meta({ id: 'TripReply' });
export type TripReply = z.input<typeof tripReply>;

/** Heads counted by eye; left out when nobody counted. */
export const countedBody = z.strictObject({ counted: counter.optional() }).meta({ id: 'HeadsCountedBody' });
export type CountedBody = z.output<typeof countedBody>;
