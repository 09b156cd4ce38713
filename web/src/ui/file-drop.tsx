import { Button, FileButton, Text } from '@mantine/core';
import FileUp from 'lucide-react/icons/file-up';
import { type DragEvent, useState } from 'react';
import classes from './file-drop.module.css';

interface FileDropProps {
  title: string;
  hint: string;
  choose: string;
  /** Extensions, e.g. `.csv,.xlsx`. */
  accept: string;
  busy?: boolean;
  onFile: (file: File) => void;
}

/** Where a file is dropped, or chosen with a button. */
export function FileDrop({ title, hint, choose, accept, busy, onFile }: FileDropProps) {
  const [over, setOver] = useState(false);
  const hover = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file && !busy) onFile(file);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut, the button does the same
    <div
      className={classes.zone}
      data-over={over || undefined}
      onDragOver={hover}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <div className={classes.words}>
        <Text fw={650}>{title}</Text>
        <Text c="dimmed" size="sm">
          {hint}
        </Text>
      </div>
      <FileButton
        accept={accept}
        onChange={(file) => file && onFile(file)}
        inputProps={{ 'aria-label': choose }}
      >
        {(props) => (
          <Button {...props} loading={busy} leftSection={<FileUp size={18} aria-hidden />}>
            {choose}
          </Button>
        )}
      </FileButton>
    </div>
  );
}
