/**
 * The agreement sheet at the table. The server writes the page; this keeps what is typed on the telephone until it is
 * saved, shows what is missing beside its field, signs, and looks whether the other side wrote or signed meanwhile.
 */
interface Island {
  link: string;
  partnerId: string;
  version: number;
  words: Record<string, string>;
}
interface Problem {
  detail?: string;
  errors?: { field: string; message: string }[];
}
interface Sheet {
  version: number;
}

const everyMs = 4_000;
const one = (selector: string) => document.querySelector<HTMLElement>(selector);
const readIsland = (): Island => JSON.parse(one('#sheet')!.textContent!) as Island;
let island = readIsland();
const address = `/api/my-agenda/${island.link}/agreements/${island.partnerId}`;
const draftKey = `tandem.agreement.${island.link}.${island.partnerId}`;
const terms = () => one('#terms') as HTMLFormElement;

function read() {
  const data = new FormData(terms());
  const text = (name: string) => String(data.get(name) ?? '').trim();
  const value = text('estimatedValue').replace(/[\s€]/g, '');
  return {
    partnershipType: text('partnershipType') || null,
    subject: text('subject'),
    associationDoes: text('associationDoes'),
    companyDoes: text('companyDoes'),
    caller: text('caller') || null,
    callBy: text('callBy') || null,
    estimatedValue: value === '' ? null : Number(value),
  };
}

const isTyped = () => localStorage.getItem(draftKey) !== null;
const keepDraft = () =>
  localStorage.setItem(draftKey, JSON.stringify([...new FormData(terms())] as [string, string][]));

/** What was typed before a reload and not saved. */
function restoreDraft(): void {
  const kept = localStorage.getItem(draftKey);
  if (!kept) return;
  for (const [name, value] of JSON.parse(kept) as [string, string][]) {
    const field = terms().elements.namedItem(name);
    if (field instanceof RadioNodeList) field.value = value;
    else if (field) (field as HTMLInputElement).value = value;
  }
}

function tell(problem: Problem): void {
  for (const place of document.querySelectorAll<HTMLElement>('[id^="problem-"]')) place.textContent = '';
  for (const { field, message } of problem.errors ?? []) {
    const place = one(`#problem-${field}`);
    if (place) place.textContent = message;
  }
}

async function send(path: string, method: string, body: object): Promise<Sheet | Problem | null> {
  try {
    const response = await fetch(address + path, {
      method,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    one('#offline')!.hidden = true;
    return (await response.json()) as Sheet | Problem;
  } catch {
    one('#offline')!.hidden = false;
    return null;
  }
}

const isSheet = (answer: Sheet | Problem): answer is Sheet => 'version' in answer;

/** True once the server holds what is on the screen. */
async function save(): Promise<boolean> {
  keepDraft();
  const answer = await send('', 'PUT', { version: island.version, ...read() });
  if (!answer) return false;
  tell(isSheet(answer) ? {} : answer);
  if (!isSheet(answer)) {
    one('#saved')!.textContent = answer.errors ? '' : (answer.detail ?? '');
    return false;
  }
  localStorage.removeItem(draftKey);
  await refresh();
  one('#saved')!.textContent = island.words.saved;
  return true;
}

async function sign(form: HTMLFormElement): Promise<void> {
  if (isTyped() && !(await save())) return;
  const name = String(new FormData(form).get('name') ?? '').trim();
  const answer = await send('/signatures', 'POST', {
    version: island.version,
    side: form.dataset.side,
    name,
  });
  if (!answer) return;
  if (isSheet(answer)) return refresh();
  tell(answer);
  one('#sign-problem')!.textContent = answer.errors?.[0]?.message ?? answer.detail ?? '';
  document.querySelector<HTMLElement>('.wrong:not(:empty)')?.scrollIntoView({ block: 'center' });
}

/** Takes the page as the server now writes it. */
async function refresh(): Promise<void> {
  const answer = await fetch(location.pathname, { headers: { 'x-fresh': '1' } });
  if (!answer.ok) return;
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const focused = document.activeElement?.id;
  one('#contenu')!.replaceWith(page.querySelector('#contenu')!);
  if (focused) document.getElementById(focused)?.focus();
  island = readIsland();
}

/** The other side’s changes show by themselves, unless something is being written here. */
async function look(): Promise<void> {
  if (isTyped() || document.activeElement?.matches('input, textarea, select')) return;
  try {
    await refresh();
    one('#offline')!.hidden = true;
  } catch {
    // The next look says whether the network is back.
  }
}

document.addEventListener('input', ({ target }) => {
  if (!terms().contains(target as Node)) return;
  keepDraft();
  // What was asked for is being given.
  const place = one(`#problem-${(target as HTMLInputElement).name}`);
  if (place) place.textContent = '';
  one('#saved')!.textContent = '';
  one('#sign-problem')!.textContent = '';
});
document.addEventListener('submit', (event) => {
  event.preventDefault();
  const form = event.target as HTMLFormElement;
  void (form.id === 'terms' ? save() : sign(form));
});

restoreDraft();
setInterval(() => void look(), everyMs);

export {};
