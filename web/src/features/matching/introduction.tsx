import { Stack, Text } from '@mantine/core';
import Mail from 'lucide-react/icons/mail';
import Phone from 'lucide-react/icons/phone';
import Users from 'lucide-react/icons/users';
import type { SuggestionCard } from '../../api/types.js';
import { matching as words } from '../../i18n/fr/matching.js';
import { ContactLink } from '../../ui/contact-link.js';
import { Notice } from '../../ui/notice.js';

/** Both said yes: whom to call, or who will make the introduction. */
export function Introduction({ suggestion }: { suggestion: SuggestionCard }) {
  const { contacts, theirs } = suggestion;
  if (!contacts)
    return (
      <Notice tone="ok" icon={Users}>
        {words.introductionWaits(theirs.organisation.name)}
      </Notice>
    );
  const person = [contacts.name, contacts.function].filter(Boolean).join(', ');
  return (
    <Notice tone="ok" icon={Users}>
      <Stack gap={4} align="flex-start">
        <Text fw={650}>{words.introductionTitle}</Text>
        <Text>{words.introductionText(theirs.organisation.name)}</Text>
        <Text fw={600}>{person}</Text>
        {contacts.email && <ContactLink icon={Mail} kind="mailto" value={contacts.email} />}
        {contacts.phone && <ContactLink icon={Phone} kind="tel" value={contacts.phone} />}
      </Stack>
    </Notice>
  );
}
