import { preferences as words } from '../../i18n/fr/preferences.js';
import { Page } from '../../ui/page.js';
import { PreferencesCard } from './preferences-card.js';

/** What « ne plus recevoir » in a message leads to. */
export function PreferencesScreen() {
  return (
    <Page title={words.title}>
      <PreferencesCard title={words.digestTitle} />
    </Page>
  );
}
