import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { account as words } from '../../i18n/fr/account.js';
import { Page } from '../../ui/page.js';
import { QueryView } from '../../ui/query-view.js';
import { accountQuery } from './accounts.queries.js';
import { AddressSection } from './address-section.js';
import { EraseSection } from './erase-section.js';
import { NamesSection } from './names-section.js';
import { PasswordSection } from './password-section.js';
import { PreferencesCard } from './preferences-card.js';
import { SecondFactorSection } from './second-factor-section.js';
import { SessionsSection } from './sessions-section.js';

/** One's own account: who one is, how one comes in, from where. */
export function AccountScreen() {
  const account = useQuery(accountQuery);
  return (
    <Page title={words.title}>
      <Stack gap="lg">
        <NamesSection />
        <AddressSection />
        <QueryView query={account}>
          {({ hasPassword, sessions }) => (
            <>
              <PasswordSection hasPassword={hasPassword} />
              <SecondFactorSection />
              <SessionsSection sessions={sessions} />
            </>
          )}
        </QueryView>
        <PreferencesCard />
        <EraseSection />
      </Stack>
    </Page>
  );
}
