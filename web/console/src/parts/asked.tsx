import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Loading } from './loading';
import { ProblemNotice } from './problem-notice';

interface Props<T> {
  readonly query: UseQueryResult<T>;
  readonly children: (data: T) => ReactNode;
}

/** What was asked for, once it is there; until then a skeleton, and a failure in words. Old data stays beside a failed refresh. */
export const Asked = <T,>({ query, children }: Props<T>) => (
  <>
    {query.isError && <ProblemNotice error={query.error} onRetry={() => void query.refetch()} />}
    {query.data !== undefined ? children(query.data) : query.isPending && <Loading />}
  </>
);
