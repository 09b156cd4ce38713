import { agendaWords as words } from './agenda-words.js';
import type { MyMeeting } from './my-agenda.dto.js';

const ANSWERS = [
  { value: 'follow_up', label: words.followUp },
  { value: 'maybe', label: words.maybe },
  { value: 'no', label: words.no },
];

/** Three taps and a sentence, if one likes. */
export function MeetingNote({ meeting, link }: { meeting: MyMeeting; link: string }) {
  const { partnerId, name, note, contact } = meeting;
  const said = note?.noShow ? 'no_show' : note?.answer;
  const field = `sentence-${partnerId}`;
  return (
    <form className="note" data-partner={partnerId} aria-label={`${words.how} ${name}`}>
      <p>{words.how}</p>
      <div className="choices">
        {ANSWERS.map(({ value, label }) => (
          <button
            key={value}
            type="button"
            value={value}
            aria-pressed={said === value}
            aria-label={`${label}, ${name}`}
          >
            {label}
          </button>
        ))}
      </div>
      <details hidden={!said}>
        <summary>{words.sentence}</summary>
        <label htmlFor={field}>{words.sentence}</label>
        <input type="text" id={field} name="sentence" maxLength={500} defaultValue={note?.sentence ?? ''} />
        <label>
          <input type="checkbox" name="verbatim" defaultChecked={note?.verbatimAgreed ?? false} />{' '}
          {words.verbatim}
        </label>
        <div className="choices">
          <button type="button" className="plain" aria-label={`${words.keep}, ${name}`}>
            {words.keep}
          </button>
          <button
            type="button"
            className="plain"
            value="no_show"
            aria-pressed={said === 'no_show'}
            aria-label={`${words.noShow}, ${name}`}
          >
            {words.noShow}
          </button>
        </div>
      </details>
      <p className="agreement" hidden={said !== 'follow_up'}>
        <a href={`/jour/accord/${link}/${partnerId}`} aria-label={`${words.agreement}, ${name}`}>
          {words.agreement}
        </a>
      </p>
      {contact && (
        <p>
          <a href={`/api/my-agenda/${link}/contacts/${partnerId}`}>{words.contact}</a>
        </p>
      )}
    </form>
  );
}
