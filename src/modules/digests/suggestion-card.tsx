import { labelOfPartnershipType } from '../../core/taxonomy/partnership-types.js';
import {
  Button,
  Card,
  Choices,
  Marked,
  Paragraph,
  Quiet,
  TypeTag,
} from '../../platform/mail/templates/mail-parts.js';
import { paint } from '../../platform/mail/templates/paint.js';
import type { DigestSuggestion } from './digest-words.js';
import * as words from './digest-words.js';

/** One suggestion in a digest: what, who, why, and two answers. */
export function SuggestionCard({ suggestion }: { suggestion: DigestSuggestion }) {
  const { partnershipType, title, summary, reasons, openPoints = [], openUrl } = suggestion;
  return (
    <Card type={partnershipType}>
      <TypeTag type={partnershipType} label={labelOfPartnershipType(partnershipType)} />
      <h2 {...paint({ color: 'ink' }, { margin: '10px 0 4px', fontSize: 20, lineHeight: '26px' })}>
        <a href={openUrl} {...paint({ color: 'ink' }, { textDecoration: 'none' })}>
          {title}
        </a>
      </h2>
      <Quiet>{words.whoAndWhere(suggestion)}</Quiet>
      <Paragraph style={{ margin: '12px 0 0' }}>{summary}</Paragraph>
      {reasons.length + openPoints.length > 0 && (
        <>
          <p
            {...paint(
              { color: 'ink' },
              { margin: '14px 0 4px', fontSize: 15, lineHeight: '22px', fontWeight: 700 },
            )}
          >
            {words.WHY}
          </p>
          <Marked mark="✓" items={reasons} color="pratiques_responsables" />
          <Marked mark="?" items={openPoints} color="see" />
        </>
      )}
      <Choices>
        <Button key="yes" look="main" href={suggestion.interestedUrl} about={title}>
          {words.INTERESTED}
        </Button>
        <Button key="no" look="plain" href={suggestion.declineUrl} about={title}>
          {words.DECLINE}
        </Button>
        <Button key="detail" look="link" href={openUrl} about={title}>
          {words.DETAIL}
        </Button>
      </Choices>
    </Card>
  );
}
