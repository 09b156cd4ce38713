import { Button, Group, Text } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { meQuery, useSession } from '../../api/session.js';
import type { SecondFactor } from '../../api/types.js';
import { secondFactor as words } from '../../i18n/fr/second-factor.js';
import { Notice } from '../../ui/notice.js';
import { QueryView } from '../../ui/query-view.js';
import { SectionCard } from '../../ui/section-card.js';
import { accountQuery, secondFactorQuery } from './accounts.queries.js';
import { CodeDialog } from './code-dialog.js';
import { type Enrolled, Enrolment } from './enrolment.js';
import { RecoveryCodes } from './recovery-codes.js';

/** The authenticator application: associate, renew the recovery codes, remove where one may. */
export function SecondFactorSection() {
  const { me } = useSession();
  const queryClient = useQueryClient();
  const factor = useQuery(secondFactorQuery);
  const [enrolling, setEnrolling] = useState(false);
  const [codes, setCodes] = useState<string[] | null>(null);
  const refresh = () => {
    queryClient.invalidateQueries({ queryKey: secondFactorQuery.queryKey });
    queryClient.invalidateQueries({ queryKey: accountQuery.queryKey });
  };
  const onEnrolled = (enrolled: Enrolled) => {
    queryClient.setQueryData(meQuery.queryKey, enrolled.me);
    setEnrolling(false);
    setCodes(enrolled.recoveryCodes);
    refresh();
  };
  return (
    <SectionCard title={words.section}>
      {codes && <RecoveryCodes codes={codes} email={me.email} onKept={() => setCodes(null)} />}
      {enrolling && <Enrolment onEnrolled={onEnrolled} />}
      {!codes && !enrolling && (
        <QueryView query={factor}>
          {(state) => (
            <FactorState
              state={state}
              onEnrol={() => setEnrolling(true)}
              onCodes={(fresh) => {
                setCodes(fresh);
                refresh();
              }}
              onRemoved={refresh}
            />
          )}
        </QueryView>
      )}
    </SectionCard>
  );
}

interface FactorStateProps {
  state: SecondFactor;
  onEnrol: () => void;
  onCodes: (codes: string[]) => void;
  onRemoved: () => void;
}

function FactorState({ state, onEnrol, onCodes, onRemoved }: FactorStateProps) {
  const [asking, setAsking] = useState<'renew' | 'remove' | null>(null);
  if (!state.enabled)
    return (
      <>
        <Text>{words.off}</Text>
        <div>
          <Button variant="default" onClick={onEnrol}>
            {words.add}
          </Button>
        </div>
      </>
    );
  const left = state.recoveryCodesLeft ?? 0;
  return (
    <>
      <Text>
        {words.on} {words.left(left)}
      </Text>
      {left <= 3 && <Notice tone="see">{words.fewLeft}</Notice>}
      <Group gap="sm">
        <Button variant="default" onClick={() => setAsking('renew')}>
          {words.renew}
        </Button>
        {!state.required && (
          <Button variant="subtle" onClick={() => setAsking('remove')}>
            {words.remove}
          </Button>
        )}
      </Group>
      {state.required && <Text c="dimmed">{words.requiredHint}</Text>}
      <CodeDialog asking={asking} onClose={() => setAsking(null)} onCodes={onCodes} onRemoved={onRemoved} />
    </>
  );
}
