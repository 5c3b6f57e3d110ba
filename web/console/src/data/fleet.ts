import { answered, type components } from '@fangang/api-client';
import { useQuery } from '@tanstack/react-query';
import { api } from './client';
import { keys } from './keys';
import { useMay } from './session';

type Driver = components['schemas']['DriversReply']['data'][number];
const page = { params: { query: { limit: 200 } } };

/** Drivers by id, for those who plan; nobody for others. */
export const useDrivers = (): ReadonlyMap<string, Driver> | undefined =>
  useQuery({
    queryKey: keys.fleet('drivers'),
    queryFn: async () =>
      new Map((await answered(api.GET('/api/v1/transport/drivers', page))).data.map((driver) => [driver.driverId, driver])),
    enabled: useMay()('fleet:manage'),
    staleTime: 60_000,
  }).data;

/** Names of carriers by id, for those who may read the fleet. */
export const useCarrierNames = (): ReadonlyMap<string, string> | undefined =>
  useQuery({
    queryKey: keys.fleet('carriers'),
    queryFn: async () =>
      new Map(
        (await answered(api.GET('/api/v1/transport/carriers', page))).data.map(({ carrierId, displayName }) => [carrierId, displayName]),
      ),
    enabled: useMay()('fleet:read'),
    staleTime: 60_000,
  }).data;
