import type { DriverId, EmployerId } from '@fangang/kernel';
import { importPKCS8, importSPKI, jwtVerify, SignJWT } from 'jose';
import { Authenticator, type Credentials, type Principal } from './principal';
import { type Role, roles } from './roles';

/** Name of the cookie that holds a staff session. */
export const sessionCookie = 'fg_session';
const algorithm = 'ES256';
const issuer = 'fangang:office';

/** Makes the signed session that every service can verify alone. Only the office holds the private key. */
export class SessionSigner {
  private key: ReturnType<typeof importPKCS8> | undefined;

  constructor(private readonly privateKeyPem: string) {}

  /** `seconds` of platform time until it ends. */
  async sign(principal: Principal, seconds: number): Promise<string> {
    const { actor, role, areas, employerId, driverId, csrf } = principal;
    return new SignJWT({ role, areas, csrf, ...(employerId ? { emp: employerId } : {}), ...(driverId ? { drv: driverId } : {}) })
      .setProtectedHeader({ alg: algorithm, typ: 'JWT' })
      .setIssuer(issuer)
      .setSubject(actor)
      .setIssuedAt()
      .setExpirationTime(`${seconds}s`)
      .sign(await (this.key ??= importPKCS8(this.privateKeyPem, algorithm)));
  }
}

/** Verifies the office's sessions by its public key. */
export class SessionAuthenticator extends Authenticator {
  /** Read once: every request is verified with it. */
  private key: ReturnType<typeof importSPKI> | undefined;

  constructor(private readonly publicKeyPem: string) {
    super();
  }

  async authenticate({ cookie }: Credentials): Promise<Principal | null> {
    if (!cookie || cookie.length > 4_096) return null;
    try {
      const { payload } = await jwtVerify(cookie, await (this.key ??= importSPKI(this.publicKeyPem, algorithm)), {
        issuer,
        algorithms: [algorithm],
        typ: 'JWT',
      });
      return principalOf(payload);
    } catch {
      return null;
    }
  }
}

const principalOf = (payload: Readonly<Record<string, unknown>>): Principal | null => {
  const { sub, role, areas, csrf, emp, drv } = payload;
  const known = roles.find((each): each is Role => each === role);
  if (typeof sub !== 'string' || !known || typeof csrf !== 'string') return null;
  return {
    actor: sub,
    role: known,
    areas: Array.isArray(areas) ? areas.filter((area): area is string => typeof area === 'string') : [],
    csrf,
    ...(typeof emp === 'string' ? { employerId: emp as EmployerId } : {}),
    ...(typeof drv === 'string' ? { driverId: drv as DriverId } : {}),
  };
};
