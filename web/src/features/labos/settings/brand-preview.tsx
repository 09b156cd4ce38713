import { Text } from '@mantine/core';
import { appearance as words } from '../../../i18n/fr/settings.js';
import { Sample } from '../../../ui/sample.js';

interface BrandPreviewProps {
  name: string;
  /** As typed: not yet a colour, perhaps. */
  colour: string;
  logo: string | null;
}

/** A message as it will look; nothing in it can be pressed. */
export function BrandPreview({ name, colour, logo }: BrandPreviewProps) {
  return (
    <Sample
      label={words.preview}
      accent={/^#[0-9a-f]{6}$/i.test(colour) ? colour : null}
      logo={logo}
      heading={name}
      title={words.previewTitle}
      button={words.previewButton}
    >
      <Text>{words.previewText}</Text>
    </Sample>
  );
}
