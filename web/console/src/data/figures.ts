import { answered, type components } from '@fangang/api-client';
import { useQuery } from '@tanstack/react-query';
import { api } from './client';
import { keys } from './keys';
import { useMay } from './session';

export type Figure = components['schemas']['FiguresToday']['figures'][number];
export type DemandFigures = components['schemas']['DemandFigures'];

const often = { refetchInterval: 15_000 } as const;

/** The day's figures of an area from village to gate; each knows the list that it opens. Null for roles that have none. */
export const useFiguresToday = (area: string | undefined) => {
  const may = useMay()('figures:read');
  return useQuery({
    queryKey: keys.figures('today', area),
    queryFn: async () => (may ? answered(api.GET('/api/v1/registry/figures/today', { params: { query: area ? { area } : {} } })) : null),
    ...often,
  });
};

/** Places asked for and filled, of all openings that may be read. */
export const useDemandFigures = () => {
  const enabled = useMay()('openings:read');
  return useQuery({
    queryKey: keys.figures('demand', undefined),
    queryFn: () => answered(api.GET('/api/v1/demand/figures')),
    enabled,
    ...often,
  });
};
