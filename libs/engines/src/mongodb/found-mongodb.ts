import type { EngineFacts } from '../engine';

/** A MongoDB that was found: one that already runs, a mongod to be spawned, or the stand-in to be spawned. */
export type FoundMongodb = EngineFacts &
  (
    | { readonly kind: 'url'; readonly url: string }
    | { readonly kind: 'mongod'; readonly binary: string }
    | { readonly kind: 'secantus'; readonly python: string; readonly packages: string }
  );
