import { answered, type components } from '@fangang/api-client';
import { useQuery } from '@tanstack/react-query';
import { api } from './client';
import { keys } from './keys';

export type ResolvedPerson = components['schemas']['ResolvedPeople']['data'][number];
export type Purpose = components['schemas']['ResolveBody']['purpose'];

/**
 * Names for one paper, by worker: cut to its purpose and the person's role, and written to the audit. Asked once for a paper; whoever
 * may not be named is missing. An empty list asks nothing.
 */
export const useNames = (purpose: Purpose, ids: readonly string[] | undefined) =>
  useQuery({
    queryKey: keys.names(purpose, ids ?? []),
    queryFn: async () => {
      if (!ids || ids.length === 0) return new Map<string, ResolvedPerson>();
      const { data } = await answered(api.POST('/api/v1/registry/workers/resolve', { body: { ids: [...ids], purpose } }));
      return new Map(data.map((person) => [person.workerId, person]));
    },
    enabled: ids !== undefined,
    staleTime: Infinity,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
