import type { LucideIcon } from 'lucide-react';
import CircleCheck from 'lucide-react/icons/circle-check';
import Info from 'lucide-react/icons/info';
import TriangleAlert from 'lucide-react/icons/triangle-alert';
import type { ReactNode, Ref } from 'react';
import classes from './notice.module.css';

type NoticeTone = 'ok' | 'see' | 'wrong' | 'action';
const icons: Record<NoticeTone, LucideIcon> = {
  ok: CircleCheck,
  see: Info,
  wrong: TriangleAlert,
  action: Info,
};

interface NoticeProps {
  tone: NoticeTone;
  children: ReactNode;
  icon?: LucideIcon;
  actions?: ReactNode;
  ref?: Ref<HTMLDivElement>;
}

/** A sentence that matters here and now, with its icon. Wrong ones are read aloud at once. */
export function Notice({ tone, children, icon, actions, ref }: NoticeProps) {
  const Icon = icon ?? icons[tone];
  return (
    <div
      className={classes.notice}
      data-tone={tone}
      role={tone === 'wrong' ? 'alert' : undefined}
      ref={ref}
      tabIndex={-1}
    >
      <Icon size={20} aria-hidden />
      <div className={classes.text}>{children}</div>
      {actions}
    </div>
  );
}
