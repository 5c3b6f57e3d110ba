import { Injectable } from '@nestjs/common';

/** Rows that belong to nothing any more (I8), by what they are: `seats`, `passes`, `placements`, `timers`. */
export type OrphanCount = () => Promise<Readonly<Record<string, number>>>;

/** Each service registers how it counts its own orphans; the status door adds them up. */
@Injectable()
export class OrphanCounts {
  private readonly byRoom = new Map<string, OrphanCount>();

  register(room: string, count: OrphanCount): void {
    this.byRoom.set(room, count);
  }

  async of(rooms: readonly string[]): Promise<Readonly<Record<string, number>>> {
    const total: Record<string, number> = {};
    for (const room of rooms)
      for (const [what, count] of Object.entries((await this.byRoom.get(room)?.()) ?? {})) total[what] = (total[what] ?? 0) + count;
    return total;
  }
}
