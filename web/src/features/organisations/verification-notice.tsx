import { useQuery } from '@tanstack/react-query';
import { verificationQuery } from '../../api/moderation.js';
import { moderation as words } from '../../i18n/fr/moderation.js';
import { Notice } from '../../ui/notice.js';

/** Tells an organisation's own people where the Labo's check stands, and why. */
export function VerificationNotice({ organisationId }: { organisationId: string }) {
  const { data } = useQuery(verificationQuery(organisationId));
  if (!data || data.verification === 'verified') return null;
  if (data.verification === 'to_check') return <Notice tone="see">{words.toCheckNotice}</Notice>;
  return (
    <Notice tone="wrong">
      {words.refusedNotice} {data.reason}
    </Notice>
  );
}
