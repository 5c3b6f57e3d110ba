import { answered, type components, type operations } from '@fangang/api-client';
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from './client';
import { keys } from './keys';

export type TripRow = components['schemas']['TripRow'];
export type Trip = components['schemas']['TripOne'];
export type Outcome = components['schemas']['HandoverBody']['rows'][number]['outcome'];
type Asked = NonNullable<operations['transport.Trips.list']['parameters']['query']>;
export type TripsFilter = Omit<Asked, 'limit' | 'after'>;

/** 班次 of a day, a page of them. */
export const useTrips = (filter: TripsFilter, after?: string, { enabled = true } = {}) =>
  useQuery({
    queryKey: keys.trips({ ...filter, after }),
    queryFn: () =>
      answered(api.GET('/api/v1/transport/trips', { params: { query: { ...filter, limit: 100, ...(after ? { after } : {}) } } })),
    placeholderData: keepPreviousData,
    refetchInterval: 20_000,
    enabled,
  });

export const useTrip = (tripId: string) =>
  useQuery({
    queryKey: keys.trip(tripId),
    queryFn: () => answered(api.GET('/api/v1/transport/trips/{tripId}', { params: { path: { tripId } } })),
    refetchInterval: 10_000,
  });

/** What a person may do to a trip, with what he writes down for it. */
export type TripAct =
  | { readonly kind: 'plan' | 'approveOrigin' | 'notify' | 'acceptDestination' | 'issuePasses' | 'openBoarding' | 'signHandover' | 'close' }
  | { readonly kind: 'file'; readonly filingNumber: string }
  | { readonly kind: 'depart' | 'arrive'; readonly counted: number }
  | { readonly kind: 'handOver'; readonly rows: readonly { readonly placementId: string; readonly outcome: Outcome }[] };

const perform = async (tripId: string, act: TripAct): Promise<unknown> => {
  const of = { params: { path: { tripId } } };
  switch (act.kind) {
    case 'plan':
      return answered(api.POST('/api/v1/transport/trips/{tripId}/plan', of));
    case 'approveOrigin':
      return answered(api.POST('/api/v1/transport/trips/{tripId}/approve-origin', of));
    case 'notify':
      return answered(api.POST('/api/v1/transport/trips/{tripId}/notify', { ...of, body: {} }));
    case 'acceptDestination':
      return answered(api.POST('/api/v1/transport/trips/{tripId}/accept-destination', of));
    case 'file':
      return answered(api.POST('/api/v1/transport/trips/{tripId}/file', { ...of, body: { filingNumber: act.filingNumber } }));
    case 'issuePasses':
      return answered(api.POST('/api/v1/transport/trips/{tripId}/passes', of));
    case 'openBoarding':
      return answered(api.POST('/api/v1/transport/trips/{tripId}/open-boarding', of));
    case 'depart':
      return answered(api.POST('/api/v1/transport/trips/{tripId}/depart', { ...of, body: { counted: act.counted } }));
    case 'arrive':
      return answered(api.POST('/api/v1/transport/trips/{tripId}/arrive', { ...of, body: { counted: act.counted } }));
    case 'handOver':
      return answered(api.POST('/api/v1/transport/trips/{tripId}/handover', { ...of, body: { rows: [...act.rows] } }));
    case 'signHandover':
      return answered(api.POST('/api/v1/transport/trips/{tripId}/handover/sign', of));
    case 'close':
      return answered(api.POST('/api/v1/transport/trips/{tripId}/close', of));
  }
};

/** Does one act, and reads again what it may have changed. */
export const useTripAct = (tripId: string) => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (act: TripAct) => perform(tripId, act),
    onSettled: async () => {
      await client.invalidateQueries({ queryKey: keys.allTrips() });
      await client.invalidateQueries({ queryKey: keys.allPeople() });
    },
  });
};
