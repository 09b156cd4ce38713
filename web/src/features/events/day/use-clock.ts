import { useEffect, useRef, useState } from 'react';
import type { DayTimeline } from '../../../api/types.js';
import { type ClockNow, clockAt } from '../model/running-clock.js';

/** The clock of an event, a few times a second, on the server's time whatever this device believes. */
export function useClock(timeline: DayTimeline): ClockNow {
  const shift = useRef(0);
  const [now, setNow] = useState(() => Date.parse(timeline.serverNow));
  useEffect(() => {
    shift.current = Date.parse(timeline.serverNow) - Date.now();
    const tick = () => setNow(Date.now() + shift.current);
    tick();
    const timer = setInterval(tick, 250);
    return () => clearInterval(timer);
  }, [timeline.serverNow]);
  return clockAt(timeline, now);
}
