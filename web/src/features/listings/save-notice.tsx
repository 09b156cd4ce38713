import { Button, Group } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import type { ListingForm } from '../../api/types.js';
import { posting as words } from '../../i18n/fr/posting.js';
import { Notice } from '../../ui/notice.js';
import { formQuery } from './posting.queries.js';
import type { ListingFormState } from './use-listing-form.js';

/** What was not saved, and why; what is written stays on the page. */
export function SaveNotice({ form, state }: { form: ListingForm; state: ListingFormState }) {
  const queryClient = useQueryClient();
  if (state.state === 'failed') return <Notice tone="wrong">{words.failed}</Notice>;
  if (state.state !== 'conflict') return null;
  const theirs = () => queryClient.fetchQuery({ ...formQuery(form.id), staleTime: 0 });
  return (
    <Notice
      tone="wrong"
      actions={
        <Group gap="xs">
          <Button variant="default" onClick={async () => state.overwrite((await theirs()).version)}>
            {words.conflictMine}
          </Button>
          <Button
            variant="default"
            onClick={async () => {
              const { version, content } = await theirs();
              state.change(content);
              await state.overwrite(version);
            }}
          >
            {words.conflictTheirs}
          </Button>
        </Group>
      }
    >
      {words.conflict}
    </Notice>
  );
}
