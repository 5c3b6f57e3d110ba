import { answered, type components, type operations } from '@fangang/api-client';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api } from './client';
import { keys } from './keys';
import { useMay } from './session';

export type PersonRow = components['schemas']['PeopleBoard']['data'][number];
type Asked = NonNullable<operations['registry.ReadBoard.get']['parameters']['query']>;

/** What a list of people may be narrowed by. */
export type PeopleFilter = Omit<Asked, 'purpose' | 'limit' | 'after'>;

/** One page of the people board 人员总表; the page before stays on screen until the next is there. */
export const usePeople = (filter: PeopleFilter, after: string | undefined, limit = 50) =>
  useQuery({
    queryKey: keys.people({ ...filter, after, limit }),
    queryFn: () => answered(api.GET('/api/v1/registry/board', { params: { query: { ...filter, limit, ...(after ? { after } : {}) } } })),
    placeholderData: keepPreviousData,
    refetchInterval: 30_000,
  });

/** Everybody with a seat on a trip, for those who may read names; a coach has fewer than a page. */
export const usePassengerRows = (tripId: string) => {
  const enabled = useMay()('board:read');
  return useQuery({
    queryKey: keys.people({ tripId, purpose: 'TRIP' }),
    queryFn: () => answered(api.GET('/api/v1/registry/board', { params: { query: { tripId, purpose: 'TRIP', limit: 200 } } })),
    refetchInterval: 20_000,
    enabled,
  });
};
