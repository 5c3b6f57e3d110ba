const beatMs = 1_000;

/** Tells the broker each second that a long batch is being worked on; the client itself tells it only between records. */
export class Pacemaker {
  /** What a beat failed with: mostly a rebalance, and then the batch should stop. */
  failure: unknown;
  private readonly timer: NodeJS.Timeout;

  constructor(private readonly heartbeat: () => Promise<void>) {
    this.timer = setInterval(() => void this.beat(), beatMs);
  }

  stop(): void {
    clearInterval(this.timer);
  }

  private async beat(): Promise<void> {
    try {
      await this.heartbeat();
    } catch (error) {
      this.failure ??= error;
      this.stop();
    }
  }
}
