import { Button, Stack } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import ShieldCheck from 'lucide-react/icons/shield-check';
import UserRound from 'lucide-react/icons/user-round';
import { useState } from 'react';
import { api, unwrap } from '../../api/client.js';
import type { AccountRow } from '../../api/types.js';
import { administration as words } from '../../i18n/fr/administration.js';
import { ConfirmDialog } from '../../ui/confirm-dialog.js';
import { Page } from '../../ui/page.js';
import { Pager } from '../../ui/pager.js';
import { QueryView } from '../../ui/query-view.js';
import { Row, Rows } from '../../ui/rows.js';
import { SearchField } from '../../ui/search-field.js';
import { EmptyState } from '../../ui/states.js';
import { toast, toastProblem } from '../../ui/toast.js';

const nameOf = ({ firstName, lastName }: AccountRow) => `${firstName} ${lastName}`;

/** The accounts of the installation; what an administrator may do for somebody who cannot come in. */
export function AdministrationScreen() {
  const { recherche = '', page = 1 } = useSearch({ from: '/app/administration/comptes' });
  const navigate = useNavigate();
  const [chosen, setChosen] = useState<AccountRow | null>(null);
  const query = useQuery({
    queryKey: ['accounts', recherche, page],
    queryFn: () =>
      unwrap(api.GET('/api/accounts', { params: { query: { page, search: recherche || undefined } } })),
  });
  const go = (search: { recherche?: string; page?: number }) => navigate({ to: '/comptes', search });
  return (
    <Page title={words.title} lead={words.lead}>
      <Stack gap="md">
        <SearchField
          label={words.search}
          value={recherche}
          onSearch={(next) => go({ recherche: next || undefined })}
        />
        <QueryView query={query}>
          {({ items, total, pageSize }) =>
            items.length === 0 ? (
              <EmptyState icon={UserRound} title={words.none}>
                {words.noneText}
              </EmptyState>
            ) : (
              <>
                <Rows label={words.list}>
                  {items.map((account) => (
                    <AccountLine key={account.id} account={account} onReset={() => setChosen(account)} />
                  ))}
                </Rows>
                <Pager
                  page={page}
                  total={total}
                  pageSize={pageSize}
                  onChange={(next) => go({ recherche: recherche || undefined, page: next })}
                />
              </>
            )
          }
        </QueryView>
      </Stack>
      <ResetDialog account={chosen} onClose={() => setChosen(null)} />
    </Page>
  );
}

function AccountLine({ account, onReset }: { account: AccountRow; onReset: () => void }) {
  const { secondFactor, administrator, email } = account;
  return (
    <Row
      icon={secondFactor ? ShieldCheck : UserRound}
      title={nameOf(account)}
      beside={administrator ? words.administrator : undefined}
      actions={
        secondFactor && (
          <Button variant="default" aria-label={words.resetLabel(nameOf(account))} onClick={onReset}>
            {words.reset}
          </Button>
        )
      }
    >
      {email}
      <br />
      {secondFactor ? words.guarded : words.unguarded}
    </Row>
  );
}

function ResetDialog({ account, onClose }: { account: AccountRow | null; onClose: () => void }) {
  const queryClient = useQueryClient();
  const reset = useMutation({
    mutationFn: ({ id }: AccountRow) =>
      unwrap(api.DELETE('/api/accounts/{id}/second-factor', { params: { path: { id } } })),
    onSuccess: (_, done) => {
      onClose();
      toast(words.done(nameOf(done)));
      return queryClient.invalidateQueries({ queryKey: ['accounts'] });
    },
    onError: toastProblem,
  });
  return (
    <ConfirmDialog
      opened={account !== null}
      title={words.reset}
      confirm={words.reset}
      tone="wrong"
      busy={reset.isPending}
      onConfirm={() => account && reset.mutate(account)}
      onClose={onClose}
    >
      {account && words.resetText(nameOf(account))}
    </ConfirmDialog>
  );
}
