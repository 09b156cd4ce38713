import { french } from '../../core/kernel/french-typography.js';
import type { PublicListing } from './showcase.dto.js';

const frenchDay = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'Europe/Paris' });
const day = (iso: string) => frenchDay.format(new Date(iso)).replace(/^1 /, '1er ');

/** One need or offer, as anybody may read it. */
export function ShowcaseCard({ listing }: { listing: PublicListing }) {
  const { id, title, description, author, place, types, themes, quantity, startsOn, deadline, reciprocity } =
    listing;
  const facts = [
    quantity,
    startsOn && `à partir du ${day(startsOn)}`,
    deadline && `jusqu’au ${day(deadline)}`,
  ].filter(Boolean);
  return (
    <article id={`annonce-${id}`} className="card" data-type={types[0]?.code}>
      <p className="types">
        {types.map(({ code, label }) => (
          <span key={code} className="type" data-type={code}>
            {label}
          </span>
        ))}
      </p>
      <h3>{title}</h3>
      <p className="quiet">{[author, place].filter(Boolean).join(' · ')}</p>
      <p className="text">{description}</p>
      {facts.length > 0 && <p className="quiet">{facts.join(' · ')}</p>}
      {reciprocity && <p>{french(`En retour : ${reciprocity}`)}</p>}
      {themes.length > 0 && <p className="quiet">{themes.join(', ')}</p>}
      <p className="quiet">
        Publié le <time dateTime={listing.publishedAt}>{day(listing.publishedAt)}</time>
      </p>
    </article>
  );
}
