import { Button, Stack, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import KeyRound from 'lucide-react/icons/key-round';
import { useState } from 'react';
import { api, unwrap } from '../../../api/client.js';
import type { ApiKey } from '../../../api/types.js';
import { formatDay, formatMoment } from '../../../i18n/format.js';
import { apiKeys as words } from '../../../i18n/fr/settings.js';
import { ConfirmButton } from '../../../ui/confirm-button.js';
import { QueryView } from '../../../ui/query-view.js';
import { Row, Rows } from '../../../ui/rows.js';
import { Spread } from '../../../ui/spread.js';
import { EmptyState } from '../../../ui/states.js';
import { toast, toastProblem } from '../../../ui/toast.js';
import { NewKeyDialog } from './new-key-dialog.js';
import { apiKeysQuery } from './settings.queries.js';

/** The keys with which the Labo's own programs read. */
export function ApiKeysPanel({ laboId }: { laboId: string }) {
  const query = useQuery(apiKeysQuery(laboId));
  const [creating, setCreating] = useState(false);
  return (
    <QueryView query={query}>
      {({ items, scopes }) => (
        <Stack gap="md">
          <Spread>
            <Text c="dimmed" maw="34rem">
              {words.lead}
            </Text>
            <Button onClick={() => setCreating(true)}>{words.create}</Button>
          </Spread>
          {items.length === 0 ? (
            <EmptyState icon={KeyRound} title={words.emptyTitle}>
              {words.emptyText}
            </EmptyState>
          ) : (
            <Rows label={words.list}>
              {items.map((key) => (
                <KeyRow key={key.id} apiKey={key} laboId={laboId} />
              ))}
            </Rows>
          )}
          <NewKeyDialog
            laboId={laboId}
            scopes={scopes}
            opened={creating}
            onClose={() => setCreating(false)}
          />
        </Stack>
      )}
    </QueryView>
  );
}

function KeyRow({ apiKey, laboId }: { apiKey: ApiKey; laboId: string }) {
  const { id, name, prefix, scopes, createdAt, lastUsedAt, revokedAt } = apiKey;
  const queryClient = useQueryClient();
  const revoke = useMutation({
    mutationFn: () => unwrap(api.POST('/api/api-keys/{id}/revoke', { params: { path: { id } } })),
    onSuccess: (list) => {
      queryClient.setQueryData(apiKeysQuery(laboId).queryKey, list);
      toast(words.revoked);
    },
    onError: toastProblem,
  });
  const state = revokedAt
    ? words.revokedOn(formatDay(revokedAt))
    : lastUsedAt
      ? words.used(formatMoment(lastUsedAt))
      : words.neverUsed;
  return (
    <Row
      icon={KeyRound}
      title={name}
      beside={words.starts(prefix)}
      actions={
        !revokedAt && (
          <ConfirmButton
            label={words.revoke}
            title={words.revokeTitle(name)}
            confirm={words.revokeConfirm}
            tone="wrong"
            busy={revoke.isPending}
            onConfirm={(close) => revoke.mutate(undefined, { onSuccess: close })}
          >
            {words.revokeText}
          </ConfirmButton>
        )
      }
    >
      <div>{scopes.map(({ label }) => label).join(' · ')}</div>
      <div>
        {words.createdOn(formatDay(createdAt))} · {state}
      </div>
    </Row>
  );
}
