import { toUnixSeconds, trustListSeconds } from '@fangang/pass';
import type { Rooms } from '@fangang/persistence';
import { ROOMS } from '@fangang/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import { PassSigner } from './pass-signer';

const issuer = 'fangang:transport';
/** The list is signed anew after so many seconds of business time. */
const freshSeconds = 600;
/** One key, not rotated in this release: trusted from the year 2020 on, longer than any pass lives. */
const trustedFrom = Math.floor(Date.UTC(2020, 0, 1) / 1000);
const trustedUntil = Math.floor(Date.UTC(2099, 0, 1) / 1000);

/** The list of keys 信任列表: a compact JWS under the root key. Its counter is the minute of its issue, so all processes agree. */
@Injectable()
export class TrustLists {
  private held: { readonly issuedAt: number; readonly jws: string } | undefined;

  constructor(
    @Inject(ROOMS) private readonly rooms: Rooms,
    private readonly signer: PassSigner,
  ) {}

  async now(): Promise<string> {
    const { now } = await this.rooms.of('transport').work.clock.read();
    const iat = toUnixSeconds(now);
    if (this.held && iat - this.held.issuedAt < freshSeconds) return this.held.jws;
    const entry = {
      kid: this.signer.keyId,
      jwk: this.signer.publicJwk,
      nbf: trustedFrom,
      exp: trustedUntil,
      use: 'ACTIVE',
      areas: [],
    } as const;
    const jws = await this.signer.trust({ iss: issuer, ctr: Math.floor(iat / 60), iat, nxt: iat + trustListSeconds, keys: [entry] });
    this.held = { issuedAt: iat, jws };
    return jws;
  }
}
