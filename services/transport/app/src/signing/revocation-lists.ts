import { type Instant, minutesBetween } from '@fangang/kernel';
import { nextRevocationCounter, revocationListSeconds, toUnixSeconds } from '@fangang/pass';
import { type Rooms } from '@fangang/persistence';
import { ROOMS } from '@fangang/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import { PassStore } from '../state/pass.store';
import { type RevocationListRow, RevocationListStore } from '../state/revocation-list.store';
import { VehiclePassStore } from '../state/vehicle-pass.store';
import { PassSigner } from './pass-signer';

/** A list is signed anew at least so often, so that devices see it is alive. */
const freshMinutes = 30;

/** Bytes of the list in force, and the counter that names them. */
export interface RevocationListNow {
  readonly keyId: string;
  readonly counter: number;
  readonly bytes: Buffer;
}

/**
 * The signed list of passes that count no more. Built when it is asked for: signed anew when a pass was revoked since or when it is
 * half an hour old, else the stored bytes. So a revocation is in the list as soon as anybody asks.
 */
@Injectable()
export class RevocationLists {
  constructor(
    @Inject(ROOMS) private readonly rooms: Rooms,
    private readonly lists: RevocationListStore,
    private readonly passes: PassStore,
    private readonly vehiclePasses: VehiclePassStore,
    private readonly signer: PassSigner,
  ) {}

  /** Undefined for a key that is not ours. */
  async now(keyId: string): Promise<RevocationListNow | undefined> {
    if (keyId !== this.signer.keyId) return undefined;
    for (;;) {
      const { now } = await this.rooms.of('transport').work.clock.read();
      const rids = [
        ...new Set([...(await this.passes.revokedRids(keyId, now)), ...(await this.vehiclePasses.revokedRids(keyId, now))]),
      ].sort();
      const before = await this.lists.of(keyId);
      if (before && sameList(before, rids, now)) return answerOf(before);
      const signed = await this.signed(keyId, rids, now, before);
      if (await this.lists.replace(before, signed)) return answerOf(signed);
    }
  }

  private async signed(keyId: string, rids: readonly string[], now: Instant, before: RevocationListRow | null): Promise<RevocationListRow> {
    const issuedAt = toUnixSeconds(now);
    const counter = nextRevocationCounter(before?.counter ?? 0, issuedAt);
    const bytes = await this.signer.revocations({ counter, issuedAt, nextUpdate: issuedAt + revocationListSeconds, rids });
    return { _id: keyId, counter, issuedAt: now, rids, bytes: Buffer.from(bytes).toString('base64') };
  }
}

const sameList = ({ issuedAt, rids }: RevocationListRow, wanted: readonly string[], now: Instant): boolean =>
  minutesBetween(issuedAt, now) < freshMinutes && rids.length === wanted.length && rids.every((rid, i) => rid === wanted[i]);

const answerOf = ({ _id, counter, bytes }: RevocationListRow): RevocationListNow => ({
  keyId: _id,
  counter,
  bytes: Buffer.from(bytes, 'base64'),
});
