import { Pagination } from '@mantine/core';
import { common } from '../i18n/fr/common.js';

interface PagerProps {
  page: number;
  total: number;
  pageSize?: number;
  onChange: (page: number) => void;
}

/** Pages of a list; nothing when one page is enough. */
export function Pager({ page, total, pageSize = 20, onChange }: PagerProps) {
  const pages = Math.ceil(total / pageSize);
  if (pages <= 1) return null;
  return (
    <nav aria-label={common.pages}>
      <Pagination
        value={page}
        total={pages}
        siblings={0}
        onChange={(next) => {
          onChange(next);
          window.scrollTo({ top: 0 });
        }}
        getItemProps={(item) => ({ 'aria-label': common.page(item) })}
        getControlProps={(control) => ({
          'aria-label': control === 'previous' ? common.previousPage : common.nextPage,
        })}
      />
    </nav>
  );
}
