import { Stack } from '@mantine/core';
import { installation as words } from '../../../i18n/fr/labos.js';
import { Page } from '../../../ui/page.js';
import { SectionTitle } from '../../../ui/section-title.js';
import { AuditPanel } from '../settings/audit-panel.js';
import { InstallationMails } from './installation-mails.js';

/** What belongs to no Labo: messages in doubt, and the log. */
export function InstallationScreen() {
  return (
    <Page title={words.title} lead={words.lead}>
      <Stack gap="xl">
        <SectionTitle title={words.mails}>
          <InstallationMails />
        </SectionTitle>
        <SectionTitle title={words.log}>
          <AuditPanel laboId={null} />
        </SectionTitle>
      </Stack>
    </Page>
  );
}
