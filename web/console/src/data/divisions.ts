import { answered, type components } from '@fangang/api-client';
import { useQuery } from '@tanstack/react-query';
import { api } from './client';
import { keys } from './keys';

type Division = components['schemas']['Divisions']['data'][number];
/** Divisions by code. */
export type DivisionNames = ReadonlyMap<string, Division>;

const none: DivisionNames = new Map();

/** The division tree in force today, once it is there. */
export const useDivisions = (): DivisionNames =>
  useQuery({
    queryKey: keys.divisions(),
    queryFn: async () => {
      const { data } = await answered(api.GET('/api/v1/auth/divisions'));
      return new Map(data.map((division) => [division.code, division]));
    },
    staleTime: Infinity,
  }).data ?? none;

/** Name of a division; its code while the tree is not there, or does not know it. */
export const areaNameOf = (divisions: DivisionNames, code: string): string => divisions.get(code)?.name ?? code;
