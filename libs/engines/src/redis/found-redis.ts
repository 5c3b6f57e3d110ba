import type { EngineFacts } from '../engine';

/** A Redis that was found: one that already runs, or a server to be spawned, with the folder of its own libraries where it has one. */
export type FoundRedis = EngineFacts &
  (
    | { readonly kind: 'url'; readonly url: string }
    | { readonly kind: 'server'; readonly binary: string; readonly libraries: string | undefined }
  );
