import type { Connection } from 'mongoose';
import type { UnitOfWork } from './unit-of-work';

/** A service, or a room of one: whoever has a database of its own. */
export interface Room {
  /** `transport`, `people`: the first word of its handlers' names. */
  readonly name: string;
  readonly connection: Connection;
  readonly work: UnitOfWork;
  /** Topics that this room publishes on. */
  readonly topics: readonly string[];
}

/** The rooms that live in this process. */
export class Rooms {
  private readonly byName: ReadonlyMap<string, Room>;

  constructor(readonly all: readonly Room[]) {
    this.byName = new Map(all.map((room) => [room.name, room]));
  }

  /** The room of a handler or queue by its name's first word. @throws Error when it does not live here */
  of(handler: string): Room {
    const room = this.byName.get(handler.split('.')[0] ?? '');
    if (!room) throw new Error(`${handler}: no such room in this process`);
    return room;
  }
}
