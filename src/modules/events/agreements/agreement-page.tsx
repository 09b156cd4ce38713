import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { partnershipTypes } from '../../../core/taxonomy/partnership-types.js';
import { DayDocument, Island } from '../agenda/day-document.js';
import type { AgreementSide, AgreementView } from './agreement.dto.js';
import { agreementWords as words } from './agreement-words.js';

const LONGEST = { subject: 300, associationDoes: 500, companyDoes: 500 };
const filled = (sentence: string, name: string) => sentence.replace('{}', name);

/** The whole sheet in one answer; a small script keeps what is typed, saves and signs. */
export function renderAgreementPage(view: AgreementView, link: string, partnerId: string): string {
  const page = <AgreementPage view={view} link={link} partnerId={partnerId} />;
  return `<!DOCTYPE html>${renderToStaticMarkup(page)}`;
}

function AgreementPage({ view, link, partnerId }: { view: AgreementView; link: string; partnerId: string }) {
  const { association, company, version, state, mySide } = view;
  const open = state === 'draft';
  const island = { link, partnerId, version, words };
  return (
    <DayDocument title={words.title}>
      <header>
        <a href={`/jour/agenda/${link}`}>{words.back}</a>
        <span id="offline" role="status" hidden>
          {words.unsaved}
        </span>
      </header>
      <main id="contenu" className="sheet" data-version={version} data-state={state}>
        <h1>{words.title}</h1>
        <p>
          <b>
            {association.name} et {company.name}
          </b>
        </p>
        <p className="quiet">{view.eventName}</p>
        {open ? <p>{words.lead}</p> : <p className="message good">{words.agreed}</p>}
        <form id="terms" noValidate>
          <Terms view={view} open={open} />
          {open && (
            <div className="choices">
              <button type="submit" className="main">
                {words.save}
              </button>
            </div>
          )}
          <p id="saved" role="status" />
        </form>
        <section aria-labelledby="signatures" hidden={version === 0}>
          <h2 id="signatures">{words.sign}</h2>
          {open && <p className="quiet">{words.signHint}</p>}
          {(mySide === 'association'
            ? (['association', 'company'] as const)
            : (['company', 'association'] as const)
          ).map((side) => (
            <Signature key={side} side={side} party={view[side]} open={open} />
          ))}
          <p id="sign-problem" role="alert" className="wrong" />
        </section>
        {version > 0 && (
          <p>
            <a href={`/api/my-agenda/${link}/agreements/${partnerId}/sheet.pdf`}>{words.pdf}</a>
          </p>
        )}
        <Island id="sheet" data={island} />
      </main>
      <script type="module" src="/jour/agreement.js" />
    </DayDocument>
  );
}

function Terms({ view, open }: { view: AgreementView; open: boolean }) {
  const { association, company } = view;
  const area = (name: keyof typeof LONGEST, label: string) => (
    <Field name={name} label={label}>
      <textarea
        id={name}
        name={name}
        rows={3}
        maxLength={LONGEST[name]}
        defaultValue={view[name]}
        readOnly={!open}
      />
    </Field>
  );
  return (
    <>
      <Field name="partnershipType" label={words.type}>
        <select
          id="partnershipType"
          name="partnershipType"
          defaultValue={view.partnershipType ?? ''}
          disabled={!open}
        >
          <option value="">{words.typeNone}</option>
          {partnershipTypes.map(({ code, label }) => (
            <option key={code} value={code}>
              {label}
            </option>
          ))}
        </select>
      </Field>
      {area('subject', words.subject)}
      {area('associationDoes', filled(words.does, association.name))}
      {area('companyDoes', filled(words.does, company.name))}
      <fieldset>
        <legend>{words.caller}</legend>
        {(['association', 'company'] as const).map((side) => (
          <label key={side} className="radio">
            <input
              type="radio"
              name="caller"
              value={side}
              defaultChecked={view.caller === side}
              disabled={!open}
            />{' '}
            {view[side].name}
          </label>
        ))}
        <p className="wrong" id="problem-caller" />
      </fieldset>
      <Field name="callBy" label={words.callBy}>
        <input type="date" id="callBy" name="callBy" defaultValue={view.callBy ?? ''} readOnly={!open} />
      </Field>
      <Field name="estimatedValue" label={words.value}>
        <input
          type="text"
          inputMode="numeric"
          id="estimatedValue"
          name="estimatedValue"
          defaultValue={view.estimatedValue ?? ''}
          readOnly={!open}
        />
      </Field>
    </>
  );
}

function Field({ name, label, children }: { name: string; label: string; children: ReactNode }) {
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      {children}
      <p className="wrong" id={`problem-${name}`} />
    </div>
  );
}

interface SignatureProps {
  side: 'association' | 'company';
  party: AgreementSide;
  open: boolean;
}

function Signature({ side, party: { name, people, signedBy }, open }: SignatureProps) {
  const field = `signer-${side}`;
  if (signedBy)
    return (
      <p className="signed">
        <b>{name}</b>
        <br />
        {filled(words.signed, signedBy)}
      </p>
    );
  if (!open) return null;
  return (
    <form data-side={side} className="field" noValidate>
      <label htmlFor={field}>{filled(words.signer, name)}</label>
      <input type="text" id={field} name="name" autoComplete="off" defaultValue={people[0] ?? ''} />
      <div className="choices">
        <button type="submit">{filled(words.signFor, name)}</button>
      </div>
    </form>
  );
}
