import type { ReactNode } from 'react';
import { ErrorState, LoadingCards } from './states.js';

interface Readable<T> {
  data: T | undefined;
  error: Error | null;
  isPending: boolean;
  refetch: () => unknown;
}

interface QueryViewProps<T> {
  query: Readable<T>;
  /** Shown while the first answer is on its way. */
  loading?: ReactNode;
  children: (data: T) => ReactNode;
}

/** The three lives of an answer: on its way, refused (with a way to try again), there. */
export function QueryView<T>({ query, loading = <LoadingCards />, children }: QueryViewProps<T>) {
  if (query.data !== undefined) return children(query.data);
  if (query.error) return <ErrorState text={query.error.message} onRetry={() => query.refetch()} />;
  return loading;
}
