/** A pause between two polls that a bell cuts short; a ring while nobody naps is remembered, so that none is lost. */
export class Nap {
  private rung = false;
  private wake: () => void = () => undefined;

  /** Ends the nap, or the next one before it begins. */
  ring(): void {
    this.rung = true;
    this.wake();
  }

  /** Forgets earlier rings: what they told of is about to be looked at. */
  forget(): void {
    this.rung = false;
  }

  async take(ms: number): Promise<void> {
    if (ms <= 0 || this.rung) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
