import { Button, Menu, Modal, Radio, Stack, Textarea, TextInput } from '@mantine/core';
import Clock from 'lucide-react/icons/clock';
import { useState } from 'react';
import type { CallResult, TodayTask } from '../../api/types.js';
import { today as words } from '../../i18n/fr/labos.js';
import { daysAhead } from './model/days-ahead.js';
import { useTask } from './use-task.js';

const results = Object.keys(words.callResults) as CallResult[];

/** After a call: what came of it, in one click, and the answer the person gave on the phone. */
export function NoteCall({ task, laboId }: { task: TodayTask; laboId: string }) {
  const { noteCall, answerFor } = useTask(laboId, task);
  const [opened, setOpened] = useState(false);
  const [result, setResult] = useState<CallResult>('reached');
  const [note, setNote] = useState('');
  const busy = noteCall.isPending || answerFor.isPending;
  const close = () => setOpened(false);
  const save = () => noteCall.mutate({ result, note }, { onSuccess: close });
  return (
    <>
      <Button variant="default" aria-keyshortcuts="n" onClick={() => setOpened(true)}>
        {words.noteCall}
      </Button>
      <Modal opened={opened} onClose={close} title={words.callTitle(task.title)}>
        <Stack gap="md">
          <Radio.Group
            label={words.callResult}
            value={result}
            onChange={(value) => setResult(value as CallResult)}
          >
            <Stack gap={0} mt={4}>
              {results.map((code) => (
                <Radio key={code} value={code} label={words.callResults[code]} />
              ))}
            </Stack>
          </Radio.Group>
          <Textarea
            label={words.callNote}
            value={note}
            maxLength={1000}
            autosize
            minRows={2}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
          <Button loading={noteCall.isPending} disabled={busy} onClick={save}>
            {words.saveCall}
          </Button>
          {task.mayAnswer && (
            <fieldset style={{ border: 0, padding: 0, margin: 0 }} aria-label={words.answerForLabel}>
              <Stack gap="xs">
                {words.answerForLabel}
                <Button
                  variant="default"
                  disabled={busy}
                  onClick={() => answerFor.mutate('interested', { onSuccess: close })}
                >
                  {words.answerFor.interested}
                </Button>
                <Button
                  variant="default"
                  disabled={busy}
                  onClick={() => answerFor.mutate('declined', { onSuccess: close })}
                >
                  {words.answerFor.declined}
                </Button>
              </Stack>
            </fieldset>
          )}
        </Stack>
      </Modal>
    </>
  );
}

/** Puts a task off: tomorrow, next week, or a chosen day. */
export function Snooze({ task, laboId }: { task: TodayTask; laboId: string }) {
  const { snooze } = useTask(laboId, task);
  const [day, setDay] = useState('');
  return (
    <Menu position="bottom-end" closeOnItemClick>
      <Menu.Target>
        <Button
          variant="subtle"
          leftSection={<Clock size={18} aria-hidden />}
          aria-label={words.snoozeLabel(task.title)}
          aria-keyshortcuts="p"
        >
          {words.snooze}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => snooze.mutate(daysAhead(1))}>{words.tomorrow}</Menu.Item>
        <Menu.Item onClick={() => snooze.mutate(daysAhead(7))}>{words.nextWeek}</Menu.Item>
        <Menu.Item onClick={() => snooze.mutate(daysAhead(30))}>{words.nextMonth}</Menu.Item>
        <TextInput
          type="date"
          m="xs"
          label={words.chosenDay}
          value={day}
          min={daysAhead(1)}
          onChange={(event) => {
            setDay(event.currentTarget.value);
            if (event.currentTarget.value) snooze.mutate(event.currentTarget.value);
          }}
        />
      </Menu.Dropdown>
    </Menu>
  );
}
