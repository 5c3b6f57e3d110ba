import { answered, type components, mayDo, type Permission, ProblemError } from '@fangang/api-client';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
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

export const useSignIn = () => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { readonly account: string; readonly password: string }) => answered(api.POST('/api/v1/auth/session', { body })),
    onSuccess: (session) => {
      rememberToken(session.csrfToken);
      client.clear();
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
      client.clear();
      client.setQueryData(keys.session(), null);
    },
  });
};
