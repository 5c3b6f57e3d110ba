import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { canonicalText } from '@fangang/kernel';
import { no } from './doors';

/** One secret a process: a cursor does not outlive a restart, and says so (`CURSOR_INVALID`). */
const secret = randomBytes(32);
const sign = (text: string): Buffer => createHmac('sha256', secret).update(text).digest().subarray(0, 16);

/** The place behind the last row of a page: the sorted values and the id; opaque, signed, bound to filter and scope. */
export const cursorOf = (values: readonly (string | number)[], boundTo: unknown): string => {
  const text = Buffer.from(JSON.stringify(values)).toString('base64url');
  return `${text}.${sign(`${text}|${canonicalText(boundTo)}`).toString('base64url')}`;
};

/** @throws Refused CURSOR_INVALID */
export const readCursor = (cursor: string, boundTo: unknown): readonly (string | number)[] => {
  const [text = '', signature = ''] = cursor.split('.');
  const given = Buffer.from(signature, 'base64url');
  const wanted = sign(`${text}|${canonicalText(boundTo)}`);
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) return no('CURSOR_INVALID');
  return z.array(z.union([z.string(), z.number()])).parse(JSON.parse(Buffer.from(text, 'base64url').toString()));
};

/** What every list takes. */
export const pageQuery = { limit: z.coerce.number().int().min(1).max(200).default(50), after: z.string().max(500).optional() };
/** What every list answers beside `data`. */
export const pageReply = z.object({ hasMore: z.boolean(), next: z.string().optional() });
