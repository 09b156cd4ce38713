import { Stack, Text, Title } from '@mantine/core';
import Building2 from 'lucide-react/icons/building-2';
import ClipboardList from 'lucide-react/icons/clipboard-list';
import Settings from 'lucide-react/icons/settings';
import Sprout from 'lucide-react/icons/sprout';
import type { Demo } from '../../api/types.js';
import { accounts } from '../../i18n/fr/accounts.js';
import { ChoiceButton } from '../../ui/choice-button.js';

const icons = { association: Sprout, company: Building2, animator: ClipboardList, administrator: Settings };

interface DemoPeopleProps {
  people: Demo['signIns'];
  busy: boolean;
  onChoose: (email: string) => void;
}

/** The four people of the demonstration, each one click away. */
export function DemoPeople({ people, busy, onChoose }: DemoPeopleProps) {
  return (
    <Stack gap="sm" component="section" aria-label={accounts.demoTitle}>
      <div>
        <Title order={2} size="h3">
          {accounts.demoTitle}
        </Title>
        <Text c="dimmed" size="sm">
          {accounts.demoText}
        </Text>
      </div>
      {people.map(({ role, label, email }) => (
        <ChoiceButton
          key={email}
          icon={icons[role]}
          title={accounts.demoRole[role]}
          beside={label}
          disabled={busy}
          onClick={() => onChoose(email)}
        >
          {accounts.demoHint[role]}
        </ChoiceButton>
      ))}
    </Stack>
  );
}
