import { day as colour } from '../../../platform/mail/templates/palette.js';

const types = [
  'mecenat',
  'pratiques_responsables',
  'cooperation_economique',
  'innovation_societale',
] as const;

/** All the style of the page, in the page: one answer shows it. */
export const agendaStyle = `
*{box-sizing:border-box}
body{margin:0;background:${colour.paper};color:${colour.ink};font:1rem/1.5 "Atkinson Hyperlegible Next Variable","Atkinson Hyperlegible",system-ui,sans-serif;font-variant-numeric:tabular-nums}
header{display:flex;justify-content:space-between;gap:1rem;padding:.9rem 1.1rem;background:${colour.action};color:#fff;font-weight:650}
#offline{font-weight:400}
main{max-width:34rem;margin:0 auto;padding:1rem 1.1rem 3rem}
h1{margin:0;font-size:1.05rem;font-weight:650}
h2{margin:0;font-size:1.3rem;line-height:1.25}
h3{margin:1.5rem 0 .5rem;font-size:1rem}
p{margin:.25rem 0}
.quiet{color:${colour.muted}}
#count{font-size:4rem;line-height:1.1;font-weight:750;letter-spacing:-.02em}
.message{margin:0 0 1rem;padding:.9rem 1.1rem;border-radius:.9rem;background:${colour.seeSoft};color:${colour.see};font-weight:650}
article{margin:.75rem 0;padding:1rem;border:1px solid ${colour.line};border-left:5px solid ${colour.action};border-radius:.9rem;background:${colour.card}}
.head{display:flex;gap:1rem;align-items:flex-start}
.plate{flex:none;min-width:3.5rem;padding:.4rem .6rem;border-radius:.6rem;background:${colour.ink};color:#fff;text-align:center}
.plate b{display:block;font-size:1.4rem;line-height:1.1}
article[data-when=now] .plate{min-width:5.5rem}
article[data-when=now] .plate b{font-size:3rem}
article[data-when=now] h2{font-size:1.5rem}
article[data-when=past] .why,article[data-when=later] .note,article[data-when=past] .people{display:none}
article[data-when=past] .plate{background:${colour.line};color:${colour.ink}}
.tag{display:inline-block;padding:.1rem .6rem;border-radius:1rem;font-weight:650;font-size:.9rem}
${types.map((type) => `article[data-type=${type}]{border-left-color:${colour[type]}}.tag[data-type=${type}]{background:${colour[`${type}Soft`]};color:${colour[type]}}`).join('')}
.changed{display:inline-block;padding:.1rem .6rem;border-radius:1rem;background:${colour.seeSoft};color:${colour.see};font-weight:650;font-size:.9rem}
.choices{display:flex;gap:.5rem;flex-wrap:wrap;margin:.5rem 0}
button,.button{flex:1;min-height:3.4rem;padding:.5rem .75rem;border:1px solid ${colour.lineStrong};border-radius:.6rem;background:${colour.card};color:${colour.ink};font:inherit;font-weight:650;cursor:pointer;text-align:center;text-decoration:none}
button[aria-pressed=true]{background:${colour.action};border-color:${colour.action};color:#fff}
button:focus-visible,a:focus-visible,input:focus-visible,summary:focus-visible{outline:3px solid ${colour.action};outline-offset:2px}
.plain{flex:none;min-height:2.75rem;font-weight:400}
input[type=text]{width:100%;min-height:2.75rem;padding:.4rem .6rem;border:1px solid ${colour.muted};border-radius:.6rem;font:inherit}
label{display:block;margin:.5rem 0 .25rem}
summary{min-height:2.75rem;padding:.6rem 0;cursor:pointer}
a{color:${colour.action}}
ul{margin:.25rem 0;padding-left:1.2rem}
footer{margin-top:2rem;padding-top:1rem;border-top:1px solid ${colour.line}}
header a{color:#fff}
textarea,select,input[type=date]{width:100%;min-height:2.75rem;padding:.5rem .6rem;border:1px solid ${colour.muted};border-radius:.6rem;background:${colour.card};color:${colour.ink};font:inherit}
textarea:focus-visible,select:focus-visible{outline:3px solid ${colour.action};outline-offset:2px}
fieldset{margin:1rem 0;padding:0;border:0}
legend{padding:0;margin-bottom:.25rem}
textarea[readonly],input[readonly],select:disabled{border-color:${colour.line};background:transparent;color:${colour.ink};opacity:1;resize:none}
.field{margin:1rem 0}
.sheet h1{font-size:1.6rem;line-height:1.2}
.sheet h2{margin:1.5rem 0 .25rem;font-size:1.15rem}
.radio{display:flex;align-items:center;gap:.6rem;min-height:2.75rem;margin:0}
input[type=radio],input[type=checkbox]{width:1.3rem;height:1.3rem;flex:none;accent-color:${colour.action}}
.main{background:${colour.action};border-color:${colour.action};color:#fff}
.wrong{color:#B42318;font-weight:650}
.wrong:empty{display:none}
.good,.signed{background:#E9F6EF;color:#1F6B45}
.signed{padding:.7rem .9rem;border-radius:.6rem}
.plan ol{display:grid;grid-template-columns:repeat(auto-fill,minmax(2.6rem,1fr));gap:.4rem;margin:.5rem 0;padding:0;list-style:none}
.plan li{padding:.45rem 0;border:1px solid ${colour.lineStrong};border-radius:.5rem;text-align:center;color:${colour.muted}}
.plan li[data-mine]{background:${colour.actionSoft};border-color:${colour.action};color:${colour.ink};font-weight:750}
.plan li[data-now]{background:${colour.action};color:#fff}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
[hidden]{display:none!important}
@media print{button,form,footer,.note{display:none}}
`;
