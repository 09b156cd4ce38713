import { Button, Code, Group, SimpleGrid, Stack, Text } from '@mantine/core';
import Download from 'lucide-react/icons/download';
import Printer from 'lucide-react/icons/printer';
import { secondFactor as words } from '../../i18n/fr/second-factor.js';
import { Notice } from '../../ui/notice.js';

interface RecoveryCodesProps {
  codes: string[];
  email: string;
  onKept: () => void;
}

/** Shown this once: to be printed or saved before going on. */
export function RecoveryCodes({ codes, email, onKept }: RecoveryCodesProps) {
  const file = [words.fileTitle(email), words.fileText, '', ...codes, ''].join('\r\n');
  const save = () => {
    const url = URL.createObjectURL(new Blob([file], { type: 'text/plain;charset=utf-8' }));
    const anchor = document.createElement('a');
    anchor.href = url;
    anchor.download = words.fileName;
    anchor.click();
    URL.revokeObjectURL(url);
  };
  return (
    <Stack gap="md">
      <Notice tone="see">{words.codesText}</Notice>
      <Text data-print="only">{words.fileTitle(email)}</Text>
      <SimpleGrid cols={2} spacing="xs" component="ul" m={0} p={0} style={{ listStyle: 'none' }}>
        {codes.map((code) => (
          <li key={code}>
            <Code fz="md">{code}</Code>
          </li>
        ))}
      </SimpleGrid>
      <Group gap="sm" data-print="hide">
        <Button variant="default" leftSection={<Download size={18} aria-hidden />} onClick={save}>
          {words.download}
        </Button>
        <Button
          variant="default"
          leftSection={<Printer size={18} aria-hidden />}
          onClick={() => window.print()}
        >
          {words.print}
        </Button>
      </Group>
      <Button data-print="hide" onClick={onKept}>
        {words.kept}
      </Button>
    </Stack>
  );
}
