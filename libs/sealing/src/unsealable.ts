/** A sealed value that these keys do not open: wrong key, wrong owner or field, or changed on the way. Says nothing of its content. */
export class Unsealable extends Error {
  constructor(
    readonly reason: 'FORMAT' | 'ALG' | 'KEY_UNKNOWN' | 'TAMPERED',
    options?: ErrorOptions,
  ) {
    super(`a sealed value cannot be opened: ${reason}`, options);
    this.name = 'Unsealable';
  }
}
