import { renderToStaticMarkup } from 'react-dom/server';
import { french } from '../../core/kernel/french-typography.js';
import { partnershipTypes } from '../../core/taxonomy/partnership-types.js';
import type { Showcase } from './showcase.dto.js';
import { ShowcaseCard } from './showcase-card.js';
import { showcaseStyle } from './showcase-style.js';
import { asScriptText, structuredData } from './structured-data.js';

/** The public page of a Labo: whole without scripts, with its data for search engines and its feed. */
export const renderShowcase = (showcase: Showcase): string =>
  `<!DOCTYPE html>${renderToStaticMarkup(<Page showcase={showcase} />)}`;

/** The Labo's colour stands where the product's does: links, buttons, its name. */
const styleOf = ({ colour }: Showcase) =>
  colour && /^#[0-9a-f]{6}$/i.test(colour) ? `${showcaseStyle}:root{--action:${colour}}` : showcaseStyle;

const PARTS = [
  { side: 'need', title: 'Besoins', empty: 'Aucun besoin public pour l’instant.' },
  { side: 'offer', title: 'Offres', empty: 'Aucune offre publique pour l’instant.' },
] as const;

function Page({ showcase }: { showcase: Showcase }) {
  const { name, url, asked, listings, houseRules, logo, territory } = showcase;
  const title = french(`${name} : besoins et offres`);
  return (
    <html lang="fr">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <title>{title}</title>
        <meta
          name="description"
          content={`Les besoins et les offres que partagent les organisations de ${name}.`}
        />
        <link rel="canonical" href={url} />
        <link rel="alternate" type="application/atom+xml" title={title} href={`${url}/atom.xml`} />
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own constant, which escaping would break */}
        <style dangerouslySetInnerHTML={{ __html: styleOf(showcase) }} />
        <script
          type="application/ld+json"
          // biome-ignore lint/security/noDangerouslySetInnerHtml: `asScriptText` leaves no sign that closes a script
          dangerouslySetInnerHTML={{ __html: asScriptText(structuredData(showcase)) }}
        />
      </head>
      <body>
        <a className="skip" href="#contenu">
          Aller au contenu
        </a>
        <header className="head">
          <p className="brand">
            {logo && <img src={logo} alt="" height={48} />}
            {name}
          </p>
          <a className="button quiet" href={`${showcase.homeUrl}/connexion`}>
            Se connecter
          </a>
        </header>
        <main id="contenu">
          <h1>Besoins et offres</h1>
          <p className="lead">
            {french(
              'Ce que les associations et les entreprises du territoire cherchent et proposent, avec leur accord. Pour répondre, connectez-vous ou écrivez à votre Labo.',
            )}
          </p>
          <p className="quiet">{french(`Territoire : ${territory}`)}</p>
          <Filters showcase={showcase} />
          {PARTS.filter(({ side }) => !asked.side || asked.side === side).map(
            ({ side, title: heading, empty }) => {
              const own = listings.filter((listing) => listing.side === side);
              return (
                <section key={side} aria-labelledby={side}>
                  <h2 id={side}>
                    {heading} <span className="count">{own.length}</span>
                  </h2>
                  {own.length === 0 && <p className="quiet">{empty}</p>}
                  <div className="cards">
                    {own.map((listing) => (
                      <ShowcaseCard key={listing.id} listing={listing} />
                    ))}
                  </div>
                </section>
              );
            },
          )}
        </main>
        <footer>
          {houseRules.length > 0 && <p>{french(`La règle de la maison : ${houseRules.join(' ')}`)}</p>}
          <p>
            <a href={`${url}/atom.xml`}>Suivre les nouveautés (Atom)</a>
          </p>
        </footer>
      </body>
    </html>
  );
}

/** A plain form: the address keeps what was asked. */
function Filters({ showcase: { asked, slug } }: { showcase: Showcase }) {
  return (
    <search>
      <form className="filters" method="get" action={`/labos/${slug}`}>
        <label>
          Mots
          <input type="search" name="q" defaultValue={asked.q ?? ''} maxLength={200} />
        </label>
        <label>
          Quoi
          <select name="side" defaultValue={asked.side ?? ''}>
            <option value="">Besoins et offres</option>
            <option value="need">Besoins</option>
            <option value="offer">Offres</option>
          </select>
        </label>
        <label>
          Type de partenariat
          <select name="type" defaultValue={asked.type ?? ''}>
            <option value="">Tous</option>
            {partnershipTypes.map(({ code, label }) => (
              <option key={code} value={code}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" className="button">
          Chercher
        </button>
      </form>
    </search>
  );
}
