import { Button, Menu } from '@mantine/core';
import Download from 'lucide-react/icons/download';
import { Fragment } from 'react';
import { exporting as words } from '../i18n/fr/exporting.js';

type HrefOf = (format: 'csv' | 'xlsx') => string;

/** Takes the list away as a spreadsheet, with the filters of the page; or each of several lists. */
export function ExportMenu(given: { hrefOf: HrefOf } | { lists: { title: string; hrefOf: HrefOf }[] }) {
  const lists = 'lists' in given ? given.lists : [{ title: null, hrefOf: given.hrefOf }];
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" leftSection={<Download size={18} aria-hidden />}>
          {words.export}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {lists.map(({ title, hrefOf }) => (
          <Fragment key={title}>
            {title && <Menu.Label>{title}</Menu.Label>}
            <Menu.Item component="a" href={hrefOf('xlsx')} download>
              {words.xlsx}
            </Menu.Item>
            <Menu.Item component="a" href={hrefOf('csv')} download>
              {words.csv}
            </Menu.Item>
          </Fragment>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
