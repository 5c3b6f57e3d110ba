import { roles } from '@fangang/authz';
import { z } from 'zod';

export const signInBody = z
  .strictObject({ account: z.string().min(1).max(60), password: z.string().min(1).max(200) })
  .meta({ id: 'SignInBody' });
export const sessionReply = z
  .object({
    actor: z.string(),
    role: z.enum(roles),
    areas: z.array(z.string()),
    employerId: z.string().optional(),
    driverId: z.string().optional(),
    /** To be repeated in `X-CSRF-Token` by every changing request. */
    csrfToken: z.string(),
  })
  .meta({ id: 'Session' });
export const signedOutReply = z.object({ signedOut: z.boolean() }).meta({ id: 'SignedOut' });
