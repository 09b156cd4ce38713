import { Button, Select } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import UserRound from 'lucide-react/icons/user-round';
import { useState } from 'react';
import type { Person } from '../../api/types.js';
import { people as words } from '../../i18n/fr/people.js';
import { ConfirmDialog } from '../../ui/confirm-dialog.js';
import { Row, Rows } from '../../ui/rows.js';
import { toast, toastProblem } from '../../ui/toast.js';
import { type Place, type Role, useRemove, useSetRole } from './people.queries.js';

export const rolesOf = ({ kind }: Place): Role[] =>
  kind === 'labo' ? ['animator', 'head'] : ['contributor', 'head'];

interface PersonRowsProps {
  place: Place;
  people: Person[];
  leads: boolean;
}

/** Who is there, with the role; those who decide change it here. */
export function PersonRows({ place, people, leads }: PersonRowsProps) {
  const setRole = useSetRole(place);
  const remove = useRemove(place);
  const navigate = useNavigate();
  const [leaving, setLeaving] = useState<Person | null>(null);
  const nameOf = ({ firstName, lastName }: Person) => `${firstName} ${lastName}`;
  const change = (accountId: string, role: Role) =>
    setRole.mutate({ accountId, role }, { onSuccess: () => toast(words.roleChanged), onError: toastProblem });
  const confirm = (person: Person) =>
    remove.mutate(person.you ? null : person.accountId, {
      onSuccess: () => {
        setLeaving(null);
        toast(words.removed(nameOf(person)));
        // One's places are read again with oneself.
        if (person.you) navigate({ to: '/', reloadDocument: true });
      },
      onError: (error) => {
        setLeaving(null);
        toastProblem(error);
      },
    });
  return (
    <>
      <Rows label={words.list}>
        {people.map((person) => (
          <Row
            key={person.accountId}
            icon={UserRound}
            title={nameOf(person)}
            beside={person.you ? words.you : undefined}
            actions={
              <>
                {leads ? (
                  <Select
                    w="11rem"
                    aria-label={words.roleOf(nameOf(person))}
                    data={rolesOf(place).map((value) => ({ value, label: words.roles[value] }))}
                    value={person.role}
                    allowDeselect={false}
                    disabled={setRole.isPending}
                    onChange={(role) =>
                      role && role !== person.role && change(person.accountId, role as Role)
                    }
                  />
                ) : (
                  words.roles[person.role]
                )}
                {(leads || person.you) && (
                  <Button
                    variant="default"
                    aria-label={person.you ? words.leave : words.removeLabel(nameOf(person))}
                    onClick={() => setLeaving(person)}
                  >
                    {person.you ? words.leave : words.remove}
                  </Button>
                )}
              </>
            }
          >
            {person.email}
          </Row>
        ))}
      </Rows>
      <ConfirmDialog
        opened={leaving !== null}
        title={leaving?.you ? words.leaveTitle : words.removeTitle(leaving ? nameOf(leaving) : '')}
        confirm={leaving?.you ? words.leave : words.remove}
        tone="wrong"
        busy={remove.isPending}
        onConfirm={() => leaving && confirm(leaving)}
        onClose={() => setLeaving(null)}
      >
        {leaving?.you ? words.leaveText : words.removeText(leaving ? nameOf(leaving) : '')}
      </ConfirmDialog>
    </>
  );
}
