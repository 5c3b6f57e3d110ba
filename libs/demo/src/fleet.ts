import { creditCheckCharacter, organisationCheckCharacter } from '@fangang/codes';

const permit = (kind: string, number: string) => ({ kind, number, validFrom: '2019-01-01', validTo: '2021-01-01' });

/** Coaches of 49 passenger seats with all permits, plates of the demo series. */
export const coaches = (count: number, carrierId: string) =>
  Array.from({ length: count }, (_, n) => ({
    plate: `川O${String(n + 1).padStart(5, '0')}`,
    plateColour: 'YELLOW',
    carrierId,
    licensedSeats: 51,
    passengerSeats: 49,
    permits: [permit('ROAD_TRANSPORT', `R${n}`), permit('INSPECTION', `V${n}`), permit('LIABILITY_INSURANCE', `L${n}`)],
  }));

/** Drivers with their permits; names and phones are invented. */
export const drivers = (count: number, carrierId: string) =>
  Array.from({ length: count }, (_, n) => ({
    name: `演示司机${n + 1}`,
    phone: `100${String(20_000_000 + n)}`,
    carrierId,
    permits: [permit('LICENCE_A1', `D${n}`), permit('QUALIFICATION', `Q${n}`)],
  }));

/** The n-th credit code of the demo series 91990101MA0…, both check characters right (GB 32100, GB 11714). */
export const demoCreditCode = (n: number): string => {
  const body = `MA${String(n).padStart(6, '0')}`;
  const first17 = `91990101${body}${organisationCheckCharacter(body)}`;
  return `${first17}${creditCheckCharacter(first17)}`;
};

/** Travel from the village to the gate in the calm story: 300 km in 225 minutes, one driver's lawful day stretch. */
export const calmRide = { minutes: 225, km: 300 } as const;
