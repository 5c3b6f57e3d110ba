import { createApiClient, ProblemError } from '@fangang/api-client';
import { QueryCache, QueryClient } from '@tanstack/react-query';
import { currentLanguage } from '../language';
import { keys } from './keys';

let csrfToken: string | undefined;
/** The token of the session that is open in this window. */
export const rememberToken = (token: string | undefined): void => {
  csrfToken = token;
};

/** The doors, on the page's own origin. */
export const api = createApiClient({ baseUrl: location.origin, language: currentLanguage, csrfToken: () => csrfToken });

/** Only what may be otherwise in a second is asked again by itself. */
const isPassing = (error: unknown): boolean => error instanceof ProblemError && (error.problem.status === 0 || error.problem.status >= 502);

export const queryClient = new QueryClient({
  queryCache: new QueryCache({
    onError: (error) => {
      if (error instanceof ProblemError && error.problem.code === 'UNAUTHENTICATED') queryClient.setQueryData(keys.session(), null);
    },
  }),
  defaultOptions: {
    queries: { staleTime: 5_000, retry: (count, error) => count < 3 && isPassing(error), retryDelay: (count) => 500 * 2 ** count },
  },
});
