import { answered, type components, mayDo, type Permission, ProblemError } from '@fangang/api-client';
import { type QueryClient, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, rememberToken } from './client';
import { keys } from './keys';

export type Session = components['schemas']['Session'];

const readSession = async (): Promise<Session | null> => {
  try {
    const session = await answered(api.GET('/api/v1/auth/session'));
    rememberToken(session.csrfToken);
    return session;
  } catch (error) {
    if (error instanceof ProblemError && error.problem.status === 401) return null;
    throw error;
  }
};

/** Who is signed in; null when nobody is. */
export const useSession = () => useQuery({ queryKey: keys.session(), queryFn: readSession, staleTime: Infinity });

/** Whether the person who is signed in may; false while nobody is. */
export const useMay = (): ((permission: Permission) => boolean) => {
  const { data } = useSession();
  return (permission) => data !== undefined && data !== null && mayDo(data.role, permission);
};

/** What one person has read is not shown to the next. */
const forgetOthers = (client: QueryClient): void =>
  client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== keys.session()[0] });

export const useSignIn = () => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { readonly account: string; readonly password: string }) => answered(api.POST('/api/v1/auth/session', { body })),
    onSuccess: (session) => {
      rememberToken(session.csrfToken);
      forgetOthers(client);
      client.setQueryData(keys.session(), session);
    },
  });
};

export const useSignOut = () => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => answered(api.DELETE('/api/v1/auth/session')),
    onSettled: () => {
      rememberToken(undefined);
      forgetOthers(client);
      client.setQueryData(keys.session(), null);
    },
  });
};
