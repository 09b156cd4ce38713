import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';

interface MailLink<Shown, Given> {
  key: readonly string[];
  look: () => Promise<Shown>;
  change: (given: Given) => Promise<Shown>;
}

/** What a message's link opens without signing in: looking changes nothing, only `change` does. */
export function useMailLink<Shown, Given = void>({ key, look, change }: MailLink<Shown, Given>) {
  const queryClient = useQueryClient();
  const query = useQuery({ queryKey: key, queryFn: look, retry: false });
  const changing = useMutation({
    mutationFn: change,
    onSuccess: (next) => queryClient.setQueryData(key, next),
  });
  return { query, changing };
}
