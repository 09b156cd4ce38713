import { renderToStaticMarkup } from 'react-dom/server';
import { french } from '../../core/kernel/french-typography.js';
import { showcaseStyle } from './showcase-style.js';

/** What a browser is shown at the address of a Labo that is not there. */
export const renderNoShowcase = (homeUrl: string): string =>
  `<!DOCTYPE html>${renderToStaticMarkup(
    <html lang="fr">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>Aucun Labo à cette adresse</title>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own constant, which escaping would break */}
        <style dangerouslySetInnerHTML={{ __html: showcaseStyle }} />
      </head>
      <body>
        <header className="head">
          <p className="brand">Tandem</p>
        </header>
        <main>
          <h1>Aucun Labo à cette adresse</h1>
          <p className="lead">
            {french(
              'Le lien est peut-être incomplet, ou le Labo a changé d’adresse. Demandez-lui le bon lien, ou passez par l’accueil.',
            )}
          </p>
          <p>
            <a className="button" href={homeUrl}>
              Aller à l’accueil
            </a>
          </p>
        </main>
      </body>
    </html>,
  )}`;
