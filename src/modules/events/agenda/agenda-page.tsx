import { renderToStaticMarkup } from 'react-dom/server';
import { labelOfPartnershipType } from '../../../core/taxonomy/partnership-types.js';
import { frenchTime } from '../../../platform/mail/templates/french-time.js';
import { MeetingNote } from './agenda-note.js';
import { agendaWords as words } from './agenda-words.js';
import { DayDocument, Island } from './day-document.js';
import type { MyAgenda, MyMeeting } from './my-agenda.dto.js';

interface PageProps {
  agenda: MyAgenda;
  link: string;
  mark: string;
}

/** The whole page in one answer; a small script adds the clock and the notes. */
export function renderAgendaPage({ agenda, link, mark }: PageProps): string {
  return `<!DOCTYPE html>${renderToStaticMarkup(<AgendaPage agenda={agenda} link={link} mark={mark} />)}`;
}

export const renderGonePage = (): string =>
  `<!DOCTYPE html>${renderToStaticMarkup(
    <DayDocument title={words.gone}>
      <main>
        <h1>{words.gone}</h1>
      </main>
    </DayDocument>,
  )}`;

function AgendaPage({ agenda, link, mark }: PageProps) {
  const { timeline, meetings, message, houseRules } = agenda;
  const island = { link, mark, timeline, words };
  return (
    <DayDocument title={agenda.eventName}>
      <header>
        <span id="status">{agenda.eventName}</span>
        <span id="offline" role="status" hidden>
          {words.offline}
        </span>
      </header>
      <main id="contenu">
        <h1>{agenda.organisationName}</h1>
        <p className="quiet">{agenda.place}</p>
        {message && (
          <p className="message" role="status">
            {message}
          </p>
        )}
        <State agenda={agenda} />
        {meetings.length > 0 && (
          <>
            <p className="quiet" id="label">
              {words.next}
            </p>
            <div id="count" role="timer" />
            {meetings.map((meeting, index) => (
              <Meeting key={meeting.partnerId} meeting={meeting} link={link} first={index === 0} />
            ))}
          </>
        )}
        <RoomPlan agenda={agenda} />
        <Late />
        {houseRules.length > 0 && (
          <section>
            <h3>{words.rules}</h3>
            <ul>
              {houseRules.map((rule) => (
                <li key={rule}>{rule}</li>
              ))}
            </ul>
          </section>
        )}
        <footer>
          <p>
            <a href={`/inscription/${link}`}>{words.registration}</a>
          </p>
          <button type="button" id="wipe" className="plain">
            {words.wipe}
          </button>
        </footer>
        <Island id="agenda" data={island} />
      </main>
      <script type="module" src="/jour/agenda.js" />
    </DayDocument>
  );
}

function State({ agenda: { state, arrival, meetings } }: { agenda: MyAgenda }) {
  if (state === 'cancelled') return <p className="message">{words.cancelled}</p>;
  if (state !== 'confirmed') return <p className="message">{words.waiting}</p>;
  if (arrival === 'absent') return <p className="message">{words.absent}</p>;
  return meetings.length === 0 ? <p className="message">{words.none}</p> : null;
}

function Meeting({ meeting, link, first }: { meeting: MyMeeting; link: string; first: boolean }) {
  const { round, table, name, people, kindLabel, partnershipType, why, changed, startsAt } = meeting;
  return (
    <article data-round={round} data-type={partnershipType} data-when={first ? 'now' : 'later'}>
      <div className="head">
        <div className="plate">
          {words.table}
          <b>{table}</b>
        </div>
        <div>
          <p className="quiet">
            {words.round.replace('{}', String(round))} · {frenchTime(new Date(startsAt), 'Europe/Paris')}{' '}
            {changed && <span className="changed">{words.changed}</span>}
          </p>
          <h2>{name}</h2>
          <p className="quiet people">{people.length > 0 ? people.join(' · ') : kindLabel}</p>
          {partnershipType && (
            <span className="tag" data-type={partnershipType}>
              {labelOfPartnershipType(partnershipType)}
            </span>
          )}
        </div>
      </div>
      {why && (
        <p className="why">
          <b>{words.why}</b> {why}
        </p>
      )}
      <MeetingNote meeting={meeting} link={link} />
    </article>
  );
}

function Late() {
  const choices = [
    { minutes: 5, label: words.lateFive },
    { minutes: 15, label: words.lateFifteen },
    { minutes: 30, label: words.lateThirty },
  ];
  return (
    <section>
      <h3>{words.late}</h3>
      <div className="choices">
        {choices.map(({ minutes, label }) => (
          <button
            key={minutes}
            type="button"
            name="late"
            value={minutes}
            aria-label={`${words.late}, ${label}`}
          >
            {label}
          </button>
        ))}
      </div>
      <p id="late-said" role="status" hidden>
        {words.lateSaid}
      </p>
    </section>
  );
}

/** Every table of the room, mine marked: one row of the room after the other. */
function RoomPlan({ agenda: { tables, meetings } }: { agenda: MyAgenda }) {
  const mine = new Set(meetings.map(({ table }) => table));
  if (mine.size === 0) return null;
  return (
    <details className="plan">
      <summary>{words.plan}</summary>
      <ol>
        {Array.from({ length: tables }, (_, index) => index + 1).map((table) => (
          <li key={table} data-mine={mine.has(table) || undefined} data-table={table}>
            {table}
            {mine.has(table) && <span className="hidden">{words.planMine}</span>}
          </li>
        ))}
      </ol>
    </details>
  );
}
