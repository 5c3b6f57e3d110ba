import {
  aPass,
  aScene,
  aVehiclePass,
  expires,
  notBefore,
  otherRid,
  otherTrip,
  rid,
  trip,
  type Vector,
  type VectorInput,
} from './fg1-scene.builders';
import { signPass } from './sign-pass';
import { verdictsByName } from './fg1-verdicts.builders';

const hour = 3_600;

/** Every published vector by its file name. Deterministic: the same bytes on every machine. */
export const allVectors = async (): Promise<ReadonlyMap<string, Vector>> => {
  const scene = await aScene();
  const { example, first, second, stranger } = scene.keys;
  const text = await signPass(aPass(), example);
  const vehicle = await signPass(aVehiclePass(), example);
  const calm: VectorInput = {
    text,
    trip,
    direction: 'BOARD',
    manifest: { [rid]: { carriage: 0, seatNo: 12 } },
    trustList: await scene.trustList(notBefore),
    revocationLists: [await scene.revocationList(notBefore, [otherRid])],
    accepted: [],
    deviceTime: notBefore + hour,
    demo: true,
  };
  /** Lists that are fresh one hour before `time`, for questions that are only about the pass. */
  const freshAt = async (time: number) => ({
    trustList: await scene.trustList(time - hour),
    revocationLists: [await scene.revocationList(time - hour, [otherRid])],
    deviceTime: time,
  });
  const nextUpdate = notBefore + 2 * hour;
  const inEarnest = {
    demo: false,
    manifest: null,
    text: await signPass(aPass({ demo: false }), first),
    revocationLists: [await scene.revocationList(notBefore, [otherRid], first)],
  };

  const differences: Readonly<Record<keyof typeof verdictsByName, Partial<VectorInput>>> = {
    valid: {},
    'valid-on-arrival': { direction: 'ARRIVE', accepted: [`${rid}/BOARD`] },
    'valid-at-a-checkpoint': { trip: null, direction: 'CHECK', manifest: null },
    'valid-vehicle': { text: vehicle, manifest: null },
    'valid-in-production': inEarnest,
    'valid-list-one-second-before-next-update': { deviceTime: nextUpdate - 1 },
    'valid-list-at-next-update': { deviceTime: nextUpdate },
    'valid-299-seconds-after-expiry': await freshAt(expires + 299),
    'valid-299-seconds-before-its-time': await freshAt(notBefore - 299),
    'valid-clock-299-seconds-behind': { ...(await freshAt(notBefore + 5 * hour)), deviceTime: notBefore + 4 * hour - 299 },
    'valid-not-on-manifest': { manifest: { [otherRid]: { carriage: 0, seatNo: 12 } } },
    'valid-seat-differs': { manifest: { [rid]: { carriage: 0, seatNo: 13 } } },
    'valid-used-but-only-checked': { direction: 'CHECK', accepted: [`${rid}/BOARD`, `${rid}/CHECK`] },
    'valid-second-of-two-keys-with-one-id': {
      text: await signPass(aPass(), second),
      revocationLists: [await scene.revocationList(notBefore, [rid], first), await scene.revocationList(notBefore, [otherRid], second)],
    },
    'stale-list-one-second-past-next-update': { deviceTime: nextUpdate + 1 },
    'stale-list-missing': { revocationLists: [] },
    'stale-trust-list': {
      trustList: await scene.trustList(notBefore),
      revocationLists: [await scene.revocationList(notBefore + 24 * hour, [otherRid])],
      deviceTime: notBefore + 24 * hour + 1,
    },
    'stale-clock-301-seconds-behind': { ...(await freshAt(notBefore + 5 * hour)), deviceTime: notBefore + 4 * hour - 301 },
    revoked: { revocationLists: [await scene.revocationList(notBefore, [otherRid, rid])] },
    'revoked-before-wrong-trip': { revocationLists: [await scene.revocationList(notBefore, [otherRid, rid])], trip: otherTrip },
    'wrong-trip': { trip: otherTrip, manifest: {} },
    'expired-301-seconds-after': await freshAt(expires + 301),
    'expired-by-signed-time-though-the-clock-is-behind': { ...(await freshAt(expires + 2 * hour)), deviceTime: notBefore + hour },
    'not-yet-301-seconds-before': await freshAt(notBefore - 301),
    'already-used': { accepted: [`${rid}/BOARD`] },
    'unknown-key': { text: await signPass(aPass(), stranger) },
    'unknown-key-without-a-trust-list': { trustList: null, revocationLists: [] },
    'unknown-key-example-in-production': { ...inEarnest, text: await signPass(aPass({ demo: false }), example) },
    'forged-demo-pass-in-production': { ...inEarnest, text: await signPass(aPass(), first) },
    'forged-production-pass-in-demo': { text: inEarnest.text },
    'forged-outlives-its-key': {
      text: await signPass(aPass({ notBefore: notBefore + 2 * 86_400, expires: notBefore + 8 * 86_400 + 1 }), example),
    },
    'no-pass': { text: text.slice(4) },
    'no-pass-newer-format': { text: text.replace('FG1:', 'FG2:') },
  };
  return new Map(
    Object.entries(differences).map(([name, differs]) => {
      const [verdict, details, about] = verdictsByName[name as keyof typeof verdictsByName];
      return [name, { about, input: { ...calm, ...differs }, want: { verdict, details } }];
    }),
  );
};
