/** What the room is started with. */
export interface HealthOptions {
  /** Wraps each person's data key: 32 bytes, or their base64. A key of this room's own: people's opens nothing here. */
  readonly kek: string | Uint8Array;
}
