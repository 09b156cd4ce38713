/**
 * My agenda on the day. The server writes the whole page, so that it is there in one answer on a poor network; this
 * adds the clock, the notes that wait for the network, and looks every few seconds whether something changed.
 */
interface Segment {
  kind: 'round' | 'pause' | 'break';
  round: number;
  startsAt: string;
  endsAt: string;
}
interface Island {
  link: string;
  mark: string;
  timeline: {
    serverNow: string;
    rounds: number;
    pausedAt: string | null;
    overAt: string | null;
    segments: Segment[];
  };
  words: Record<string, string>;
}
interface Note {
  partnerId: string;
  answer: string | null;
  sentence: string | null;
  verbatimAgreed: boolean;
  noShow: boolean;
  at: string;
}

const everyMs = 5_000;
let island = readIsland();
let shift = Date.parse(island.timeline.serverNow) - Date.now();
const queueKey = `tandem.notes.${island.link}`;

function readIsland(): Island {
  return JSON.parse(document.getElementById('agenda')!.textContent!) as Island;
}

const all = <E extends HTMLElement>(selector: string) => [...document.querySelectorAll<E>(selector)];
const one = (selector: string) => document.querySelector<HTMLElement>(selector);

function tick(): void {
  const { segments, pausedAt, overAt, rounds } = island.timeline;
  const now = pausedAt ? Date.parse(pausedAt) : Date.now() + shift;
  const current = segments.find(({ endsAt }) => now < Date.parse(endsAt));
  const over = overAt !== null || !current;
  const before = current && now < Date.parse(current.startsAt);
  const playing = current && !before && current.kind === 'round' ? current.round : 0;
  const from = over ? rounds + 1 : current.round;
  const meetings = all('[data-round]');
  const next = meetings.find(({ dataset }) => Number(dataset.round) >= from);
  for (const meeting of meetings) {
    const round = Number(meeting.dataset.round);
    meeting.dataset.when = meeting === next ? 'now' : round < from ? 'past' : 'later';
  }
  const round = next ? Number(next.dataset.round) : 0;
  const table = next?.querySelector('.plate b')?.textContent;
  for (const place of all('.plan [data-table]'))
    place.toggleAttribute('data-now', place.dataset.table === table);
  const target = segments.find((segment) => segment.kind === 'round' && segment.round === round);
  const count = one('#count');
  const label = one('#label');
  if (count && label) {
    const isPlaying = round !== 0 && round === playing;
    label.textContent =
      over || !target ? island.words.over : isPlaying ? island.words.left : island.words.next;
    count.textContent =
      over || !target ? '' : clock(Date.parse(isPlaying ? target.endsAt : target.startsAt) - now);
  }
  const status = one('#status');
  if (status) status.textContent = over ? island.words.over : island.words.round.replace('{}', String(from));
}

function clock(milliseconds: number): string {
  const seconds = Math.max(0, Math.ceil(milliseconds / 1000));
  const two = (value: number) => String(value).padStart(2, '0');
  const [days, minutes] = [Math.floor(seconds / 86_400), Math.floor(seconds / 60)];
  if (days > 1) return island.words.days.replace('{}', String(days));
  if (minutes < 60) return `${two(minutes)}:${two(seconds % 60)}`;
  return `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${two(seconds % 60)}`;
}

const waiting = (): Record<string, Note> => JSON.parse(localStorage.getItem(queueKey) ?? '{}');
const keep = (notes: Record<string, Note>) => localStorage.setItem(queueKey, JSON.stringify(notes));

function note(form: HTMLFormElement, answer: string | null): void {
  const partnerId = form.dataset.partner!;
  const data = new FormData(form);
  const entry: Note = {
    partnerId,
    answer: answer === 'no_show' ? null : answer,
    noShow: answer === 'no_show',
    sentence: String(data.get('sentence') ?? '').trim() || null,
    verbatimAgreed: data.get('verbatim') === 'on',
    at: new Date(Date.now() + shift).toISOString(),
  };
  keep({ ...waiting(), [partnerId]: entry });
  show(form, answer);
  void sendNotes();
}

function show(form: HTMLFormElement, answer: string | null): void {
  for (const button of form.querySelectorAll('button[value]'))
    button.setAttribute('aria-pressed', String(button.getAttribute('value') === answer));
  form.querySelector('details')?.removeAttribute('hidden');
  form.querySelector('.agreement')?.toggleAttribute('hidden', answer !== 'follow_up');
}

let sending = false;
async function sendNotes(): Promise<void> {
  const notes = waiting();
  const entries = Object.values(notes);
  if (entries.length === 0 || sending) return;
  sending = true;
  try {
    const response = await fetch(`/api/my-agenda/${island.link}/notes`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ entries }),
    });
    // What was written while this was under way stays; what the server refuses would be refused again.
    if (response.status < 500) {
      const left = Object.entries(waiting()).filter(([id, { at }]) => notes[id]?.at !== at);
      keep(Object.fromEntries(left));
    }
    online(true);
  } catch {
    online(false);
  } finally {
    sending = false;
  }
}

function online(reached: boolean): void {
  const offline = one('#offline');
  if (!offline) return;
  offline.hidden = reached;
  const count = Object.keys(waiting()).length;
  offline.textContent =
    count === 0 ? island.words.offline : island.words.offlineNotes.replace('{}', String(count));
}

async function look(): Promise<void> {
  try {
    const response = await fetch(`/api/my-agenda/${island.link}`, {
      headers: { 'if-none-match': island.mark },
    });
    if (response.status === 200 && response.headers.get('etag') !== island.mark) await refresh();
    online(true);
    await sendNotes();
  } catch {
    online(false);
  }
}

/** Takes the new page's content; what is being typed stays. */
async function refresh(): Promise<void> {
  if (document.activeElement?.matches('input, textarea')) return;
  const answer = await fetch(location.pathname, { headers: { 'x-fresh': '1' } });
  if (!answer.ok) return;
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const focused = document.activeElement?.id;
  document.querySelector('#contenu')!.replaceWith(page.querySelector('#contenu')!);
  if (focused) document.getElementById(focused)?.focus();
  island = readIsland();
  shift = Date.parse(island.timeline.serverNow) - Date.now();
  for (const [partner, { answer: said, noShow }] of Object.entries(waiting())) {
    const form = document.querySelector<HTMLFormElement>(`form[data-partner="${partner}"]`);
    if (form) show(form, noShow ? 'no_show' : said);
  }
  tick();
}

async function late(button: HTMLButtonElement): Promise<void> {
  try {
    await fetch(`/api/my-agenda/${island.link}/late`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ minutes: Number(button.value) }),
    });
    one('#late-said')!.hidden = false;
  } catch {
    online(false);
  }
}

/** Nothing of it stays on this phone; notes that could not leave yet are asked about first. */
async function wipe(): Promise<void> {
  await sendNotes();
  const unsent = Object.keys(waiting()).length;
  if (unsent > 0 && !confirm(island.words.wipeLost.replace('{}', String(unsent)))) return;
  localStorage.removeItem(queueKey);
  for (const name of await caches.keys()) await caches.delete(name);
  for (const registration of await navigator.serviceWorker.getRegistrations())
    await registration.unregister();
  document.body.replaceChildren(
    Object.assign(document.createElement('p'), { textContent: island.words.wiped }),
  );
}

document.addEventListener('click', (event) => {
  const button = (event.target as HTMLElement).closest('button');
  if (!button) return;
  const form = button.closest('form');
  if (form?.dataset.partner) {
    event.preventDefault();
    const pressed = form.querySelector('button[aria-pressed="true"]')?.getAttribute('value') ?? null;
    note(form, button.value || pressed);
  } else if (button.name === 'late') void late(button);
  else if (button.id === 'wipe') void wipe();
});

tick();
setInterval(tick, 250);
setInterval(() => void look(), everyMs);
online(navigator.onLine);
void sendNotes();
if ('serviceWorker' in navigator) {
  void navigator.serviceWorker.register('/jour/sw.js');
  // What this first visit brought passed by nobody who could keep it.
  void navigator.serviceWorker.ready.then(({ active }) =>
    active?.postMessage({ keep: [location.pathname, '/jour/agenda.js'] }),
  );
}

export {};
