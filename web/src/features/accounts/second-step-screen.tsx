import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { meQuery, useEnter } from '../../api/session.js';
import type { Me } from '../../api/types.js';
import { secondFactor as words } from '../../i18n/fr/second-factor.js';
import { QueryView } from '../../ui/query-view.js';
import { Standalone } from '../../ui/standalone.js';
import { TextButton } from '../../ui/text-button.js';
import { CodeStep } from './code-step.js';
import { Enrolment } from './enrolment.js';
import { RecoveryCodes } from './recovery-codes.js';
import { useLeave } from './use-sign-in.js';

/** What remains after the link or the password: a code, or first the enrolment of an application. */
export function SecondStepScreen() {
  const { retour } = useSearch({ from: '/connexion/etape' });
  const me = useQuery(meQuery);
  const enter = useEnter();
  const [enrolled, setEnrolled] = useState<{ me: Me; recoveryCodes: string[] } | null>(null);
  const destination = retour ?? '/';
  if (enrolled)
    return (
      <Standalone title={words.codesTitle}>
        <RecoveryCodes
          codes={enrolled.recoveryCodes}
          email={enrolled.me.email}
          onKept={() => enter(enrolled.me, destination)}
        />
      </Standalone>
    );
  const enrolment = me.data?.signInStep === 'enrolment';
  return (
    <Standalone title={enrolment ? words.enrolTitle : words.codeTitle}>
      <QueryView query={me}>
        {() =>
          enrolment ? (
            <>
              <Text>{words.enrolRequired}</Text>
              <Enrolment onEnrolled={setEnrolled} />
            </>
          ) : (
            <CodeStep onPassed={(next) => enter(next, destination)} />
          )
        }
      </QueryView>
      <Leave />
    </Standalone>
  );
}

function Leave() {
  const leave = useLeave();
  return (
    <div>
      <TextButton onClick={() => leave.mutate()}>{words.leave}</TextButton>
    </div>
  );
}
