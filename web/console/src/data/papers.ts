import { answered } from '@fangang/api-client';
import { useQuery } from '@tanstack/react-query';
import { api } from './client';
import { keys } from './keys';
import { useMay } from './session';

const once = { staleTime: Infinity, refetchOnWindowFocus: false, refetchOnReconnect: false } as const;
const of = (tripId: string) => ({ params: { path: { tripId } } });

/** 乘车凭证 of a trip that count, without names. */
export const usePasses = (tripId: string) =>
  useQuery({
    queryKey: keys.paper('passes', tripId),
    queryFn: async () => (await answered(api.GET('/api/v1/transport/trips/{tripId}/passes', of(tripId)))).data,
    ...once,
  });

/** 乘车人员名单 of a trip, without names. */
export const useManifest = (tripId: string) =>
  useQuery({
    queryKey: keys.paper('manifest', tripId),
    queryFn: () => answered(api.GET('/api/v1/transport/trips/{tripId}/manifest', of(tripId))),
    ...once,
  });

/** 车辆通行证 of a filed trip, with its drivers; the look is audited, so it is asked for once. */
export const useVehiclePass = (tripId: string, filed = true) =>
  useQuery({
    queryKey: keys.paper('vehicle-pass', tripId),
    queryFn: () => answered(api.GET('/api/v1/transport/trips/{tripId}/vehicle-pass', of(tripId))),
    enabled: filed,
    ...once,
  });

/** Colour of a plate, for those who may read the fleet. */
export const usePlateColours = (): ReadonlyMap<string, string> | undefined =>
  useQuery({
    queryKey: keys.fleet('vehicles'),
    queryFn: async () =>
      new Map(
        (await answered(api.GET('/api/v1/transport/vehicles', { params: { query: { limit: 200 } } }))).data.map(
          ({ plate, plateColour }) => [plate, plateColour],
        ),
      ),
    enabled: useMay()('fleet:read'),
    ...once,
  }).data;
