import type { Instant } from '@fangang/kernel';
import { instantOf, msOf } from '@fangang/kernel';
import { type Bytes, bytesOf, bytesOfHex, hexOf, joinBytes, u32At, u32Bytes } from './bytes';
import { signatureLength } from './p256';

/** What both kinds of pass say (reliability.md §5.1). Times are Unix seconds. */
interface PassHead {
  /** First four bytes of the key's thumbprint, 8 hexadecimal digits. */
  readonly keyId: string;
  /** Pass number and revocation id: 8 random bytes, 16 hexadecimal digits, never zero. */
  readonly rid: string;
  /** The last ten bytes of the trip's ULID, 20 hexadecimal digits (tripTail). */
  readonly trip: string;
  readonly notBefore: number;
  readonly expires: number;
  readonly demo: boolean;
}

/** 乘车凭证: one seat on one trip. Carriage 0 = coach; seat 1–255. */
export interface PassengerPass extends PassHead {
  readonly kind: 'PASSENGER';
  readonly carriage: number;
  readonly seatNo: number;
}
/** 车辆通行证: one coach on one trip. The colour is the byte of `libs/contracts` (0 = not given); a plate has at most 15 bytes. */
export interface VehiclePass extends PassHead {
  readonly kind: 'VEHICLE';
  readonly plateColour: number;
  readonly plate: string;
}
export type Pass = PassengerPass | VehiclePass;
/** A pass as it stands before its key puts its name on it. */
export type UnsignedPass = Omit<PassengerPass, 'keyId'> | Omit<VehiclePass, 'keyId'>;

export const passPrefix = 'FG1:';
/** 1 in the high nibble = version, 1 in the low one = ES256. */
export const versionAndAlgorithm = 0x11;
/** The longest that a pass may be valid: seven days. */
export const maxValiditySeconds = 604_800;
/** Bytes before the signature, by kind. */
export const bodyLengths = { PASSENGER: 34, VEHICLE: 50 } as const;

export const toUnixSeconds = (instant: Instant): number => Math.floor(msOf(instant) / 1000);
export const fromUnixSeconds = (seconds: number): Instant => instantOf(seconds * 1000);

const plateBytes = 15;

const fieldError = (pass: Pass): string | undefined => {
  if (!/^[0-9a-f]{8}$/.test(pass.keyId)) return 'key id';
  if (!/^[0-9a-f]{16}$/.test(pass.rid) || /^0+$/.test(pass.rid)) return 'rid';
  if (!/^[0-9a-f]{20}$/.test(pass.trip)) return 'trip';
  if (pass.notBefore >= pass.expires || pass.expires - pass.notBefore > maxValiditySeconds) return 'validity';
  if (pass.kind === 'PASSENGER') {
    const inByte = (value: number, min: number) => Number.isInteger(value) && value >= min && value <= 255;
    return inByte(pass.carriage, 0) && inByte(pass.seatNo, 1) ? undefined : 'seat';
  }
  const plate = new TextEncoder().encode(pass.plate);
  return plate.length > 0 && plate.length <= plateBytes && !plate.includes(0) ? undefined : 'plate';
};

/** The bytes before the signature, big-endian. @throws RangeError a field does not fit, or the validity is empty or over seven days */
export const encodePassBody = (pass: Pass): Bytes => {
  const error = fieldError(pass);
  if (error !== undefined) throw new RangeError(`pass: ${error} out of range`);
  const flags = (pass.demo ? 1 : 0) | (pass.kind === 'VEHICLE' ? 0x40 : 0);
  const seat = pass.kind === 'PASSENGER' ? [pass.carriage, pass.seatNo] : [0, 0];
  const head = joinBytes(
    bytesOf([versionAndAlgorithm]),
    bytesOfHex(pass.keyId),
    bytesOfHex(pass.rid),
    bytesOfHex(pass.trip),
    bytesOf(seat),
    u32Bytes(pass.notBefore),
    u32Bytes(pass.expires),
    bytesOf([flags]),
  );
  if (pass.kind === 'PASSENGER') return head;
  const tail = new Uint8Array(1 + plateBytes);
  tail[0] = pass.plateColour;
  tail.set(new TextEncoder().encode(pass.plate), 1);
  return joinBytes(head, tail);
};

/** A pass taken apart, before anything is known of its signature. `algorithm` is the code's low nibble. */
export interface PassParts {
  readonly pass: Pass;
  readonly algorithm: number;
  readonly body: Bytes;
  readonly signature: Bytes;
}

const plateOf = (bytes: Uint8Array): string | undefined => {
  const end = bytes.indexOf(0) < 0 ? bytes.length : bytes.indexOf(0);
  if (end === 0 || bytes.subarray(end).some((byte) => byte !== 0)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes.subarray(0, end));
  } catch {
    return undefined;
  }
};

/**
 * Takes the bytes of a pass apart. Undefined when the length is not that of its kind, the version is another, a reserved bit is set, a
 * field is out of range, or the validity is empty or over seven days: nothing that we sign looks so.
 */
export const decodePassBytes = (bytes: Uint8Array): PassParts | undefined => {
  if (bytes.length !== bodyLengths.PASSENGER + signatureLength && bytes.length !== bodyLengths.VEHICLE + signatureLength) return undefined;
  const first = bytes[0] ?? 0;
  const flags = bytes[33] ?? 0;
  if (first >> 4 !== 1 || (flags & 0x3e) !== 0 || flags >> 6 > 1) return undefined;
  const kind = flags >> 6 === 1 ? 'VEHICLE' : 'PASSENGER';
  const bodyLength = bodyLengths[kind];
  if (bytes.length !== bodyLength + signatureLength) return undefined;
  const head: PassHead = {
    keyId: hexOf(bytes.subarray(1, 5)),
    rid: hexOf(bytes.subarray(5, 13)),
    trip: hexOf(bytes.subarray(13, 23)),
    notBefore: u32At(bytes, 25),
    expires: u32At(bytes, 29),
    demo: (flags & 1) === 1,
  };
  const [carriage = 0, seatNo = 0] = bytes.subarray(23, 25);
  const plate = kind === 'VEHICLE' ? plateOf(bytes.subarray(35, bodyLength)) : undefined;
  if (kind === 'VEHICLE' && (plate === undefined || carriage !== 0 || seatNo !== 0)) return undefined;
  const pass: Pass =
    plate === undefined
      ? { kind: 'PASSENGER', ...head, carriage, seatNo }
      : { kind: 'VEHICLE', ...head, plateColour: bytes[34] ?? 0, plate };
  if (fieldError(pass) !== undefined) return undefined;
  return { pass, algorithm: first & 15, body: bytesOf(bytes.subarray(0, bodyLength)), signature: bytesOf(bytes.subarray(bodyLength)) };
};
