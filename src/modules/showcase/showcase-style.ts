/** The product's look on a page of its own: one sheet, nothing fetched, readable on paper. */
export const showcaseStyle = `
:root{--paper:#FAF8F4;--card:#FFF;--line:#E4E0D8;--strong:#CFC9BE;--ink:#1D2A30;--muted:#55656C;--action:#0B5A6F}
[data-type=mecenat]{--type:#A32A5E;--soft:#FBEDF3}
[data-type=pratiques_responsables]{--type:#22693F;--soft:#EAF5EE}
[data-type=cooperation_economique]{--type:#8A4F00;--soft:#FDF3E3}
[data-type=innovation_societale]{--type:#4E3FB5;--soft:#EFEDFB}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.55 'Atkinson Hyperlegible Next','Segoe UI',Roboto,Helvetica,Arial,sans-serif;overflow-wrap:anywhere}
a{color:var(--action)}
:focus-visible{outline:3px solid var(--action);outline-offset:2px}
.skip{position:absolute;left:-999px}
.skip:focus{left:1rem;top:1rem;background:var(--card);padding:.75rem 1rem}
.head{display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:center;justify-content:space-between;padding:.75rem 1.25rem;background:var(--card);border-bottom:1px solid var(--line)}
.brand{display:flex;align-items:center;gap:.75rem;margin:0;font-weight:700;color:var(--action)}
.brand img{display:block;max-width:10rem;object-fit:contain}
main,footer{max-width:72rem;margin:0 auto;padding:1.25rem}
h1{font-size:1.75rem;line-height:1.25;margin:.5rem 0}
h2{font-size:1.25rem;margin:2rem 0 .75rem}
h3{font-size:1.125rem;line-height:1.35;margin:.25rem 0}
.lead,.quiet{color:var(--muted)}
.lead{max-width:44rem;margin:0 0 1.25rem}
.count{color:var(--muted);font-weight:400}
.filters{display:grid;grid-template-columns:2fr 1fr 1fr auto;gap:.75rem;align-items:end}
.filters label{display:grid;gap:.25rem;font-weight:600}
.filters input,.filters select{width:100%;min-height:2.75rem;padding:0 .75rem;border:1px solid var(--strong);border-radius:.625rem;background:var(--card);color:inherit;font:inherit;font-weight:400}
.button{display:inline-flex;align-items:center;justify-content:center;min-height:2.75rem;padding:0 1.125rem;border:1px solid var(--action);border-radius:.625rem;background:var(--action);color:#fff;font:inherit;font-weight:600;text-decoration:none;cursor:pointer}
.button.quiet{background:var(--card);color:var(--action)}
.cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(22rem,100%),1fr));gap:1rem}
.card{padding:1.125rem 1.25rem;border:1px solid var(--line);border-left:5px solid var(--type,var(--strong));border-radius:.875rem;background:var(--card)}
.card p{margin:.375rem 0}
.card:target{outline:3px solid var(--action)}
.text{white-space:pre-line}
.types{display:flex;flex-wrap:wrap;gap:.375rem}
.type{padding:.125rem .625rem;border-radius:1rem;background:var(--soft);color:var(--type);font-size:.875rem;font-weight:600}
footer{border-top:1px solid var(--line);color:var(--muted);font-size:.9375rem}
footer a{display:inline-block;padding:.625rem 0}
@media (max-width:48em){.filters{grid-template-columns:1fr}}
@media print{.filters,.head .button,.skip,footer a{display:none}body{background:none}.cards{display:block}.card{break-inside:avoid;margin-bottom:.75rem}}
`;
