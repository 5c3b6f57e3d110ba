import { answered } from '@fangang/api-client';
import { useQuery } from '@tanstack/react-query';
import { api } from './client';
import { keys } from './keys';

/** Business time: what day it is for everybody here. */
export const useClock = () =>
  useQuery({
    queryKey: keys.clock(),
    queryFn: () => answered(api.GET('/api/v1/auth/clock')),
    refetchInterval: 30_000,
    refetchOnWindowFocus: true,
  });

/** The business day, once it is known. */
export const useToday = (): string | undefined => useClock().data?.businessTime.slice(0, 10);
