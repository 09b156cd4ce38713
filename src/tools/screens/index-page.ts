export interface Picture {
  file: string;
  screen: string;
  viewer: string;
  width: number;
}

const STYLE = `
  body { margin: 2rem; font: 16px system-ui, sans-serif; background: #faf8f4; color: #1d2a30 }
  h2 { margin: 2.5rem 0 0.75rem; text-transform: capitalize }
  .grid { display: flex; flex-wrap: wrap; gap: 1.5rem; align-items: flex-start }
  figure { margin: 0 }
  img { display: block; height: 22rem; width: auto; max-width: 36rem; object-fit: cover; object-position: top;
        border: 1px solid #cfc9bd; border-radius: 8px; background: #fff }
  figcaption { margin-top: 0.4rem; color: #55656c }`;

/** One page with every picture, by who looks at it. */
export function indexPage(pictures: Picture[]): string {
  const viewers = [...new Set(pictures.map(({ viewer }) => viewer))];
  const groups = viewers.map((viewer) => {
    const figures = pictures
      .filter((picture) => picture.viewer === viewer)
      .map(({ file, screen, width }) => {
        const name = `${screen}, ${width} px`;
        return `<figure><a href="${file}"><img src="${file}" alt="${name}" loading="lazy"></a><figcaption>${name}</figcaption></figure>`;
      });
    return `<h2>${viewer}</h2>\n<div class="grid">\n${figures.join('\n')}\n</div>`;
  });
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Screens of Tandem</title><style>${STYLE}</style></head>
<body><h1>${pictures.length} pictures</h1>
${groups.join('\n')}
</body></html>
`;
}
