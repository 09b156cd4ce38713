import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { meQuery } from '../../../api/session.js';
import type { BoardView } from '../../../api/types.js';
import { formatClock } from '../../../i18n/format.js';
import { documentHead } from '../../../i18n/fr/document.js';
import { wall as words } from '../../../i18n/fr/event-day.js';
import { QueryView } from '../../../ui/query-view.js';
import { Wall, WallList } from '../../../ui/wall.js';
import { type ClockNow, countdown } from '../model/running-clock.js';
import { boardQuery } from './day.queries.js';
import { strikeGong } from './gong.js';
import { useClock } from './use-clock.js';

/** The wall: what is running, how long, where to go next. Goes on by itself when the network drops. */
export function BoardScreen() {
  const { eventId } = useParams({ from: '/jour/mur/$eventId' });
  useQuery(meQuery);
  const query = useQuery(boardQuery(eventId));
  useEffect(() => {
    document.title = documentHead.titleOf(words.title);
  }, []);
  return <QueryView query={query}>{(view) => <Running view={view} offline={query.isError} />}</QueryView>;
}

function Running({ view, offline }: { view: BoardView; offline: boolean }) {
  const clock = useClock(view.timeline);
  const [sound, setSound] = useState(false);
  useGong(clock, sound);
  return (
    <Wall
      title={clock.phase === 'over' ? words.over : words.round(clock.round)}
      beside={clock.phase === 'over' ? '' : words.of(clock.rounds)}
      clock={formatClock(new Date().toISOString())}
      label={labelOf(clock)}
      count={clock.phase === 'over' ? '' : countdown(clock.left)}
      gone={clock.gone}
      message={view.message}
      foot={offline ? words.offline : (view.houseRules[0] ?? '')}
      sound={{ label: sound ? words.soundOn : words.sound, pressed: sound, onPress: () => setSound(!sound) }}
    >
      {view.changes.length > 0 && (
        <WallList
          title={words.changes(view.nextRound)}
          lines={view.changes.map(({ name, words: sentence }) => ({ name, beside: sentence }))}
          strong
        />
      )}
      {clock.phase !== 'over' && (
        <WallList
          title={words.tables(view.nextRound)}
          lines={view.tables.map(({ table, a, b }) => ({ name: `${a} · ${b}`, beside: words.table(table) }))}
        />
      )}
    </Wall>
  );
}

function labelOf({ phase, round, stopped }: ClockNow): string {
  if (stopped) return words.stopped;
  if (phase === 'over') return '';
  if (phase === 'before') return words.begins;
  return phase === 'round' ? words.left : words.next(round);
}

/** Strikes when a round begins or ends. */
function useGong({ phase, round }: ClockNow, on: boolean) {
  const before = useRef(`${phase} ${round}`);
  useEffect(() => {
    const now = `${phase} ${round}`;
    if (now !== before.current && on) strikeGong(phase === 'round' ? 1 : 2);
    before.current = now;
  }, [phase, round, on]);
}
