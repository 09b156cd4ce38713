import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { Actor } from '../../platform/http/access.js';
import { admits, audiences, type Owner } from '../../platform/http/access-checks.js';
import { OBJECTS } from '../../platform/http/access-objects.js';
import { DECLARED, DECLARED_WITHOUT_OBJECT, PLACES, type Place, ROLES, type Role } from './declared.js';
import { flawOf, readOperations } from './operations.js';

const nobody: Actor = {
  accountId: 'me',
  sessionId: 's',
  csrfToken: 't',
  firstName: 'Claire',
  lastName: 'Schmitt',
  email: 'claire@tandem.example',
  administrator: false,
  signInStep: 'done',
  memberships: [],
  staffOf: [],
};
const mine = { organisationId: 'mine', laboId: 'here' };
const ACTORS: Record<Exclude<Role, 'anonymous'>, Actor> = {
  contributor: { ...nobody, memberships: [{ ...mine, role: 'contributor' }] },
  responsible: { ...nobody, memberships: [{ ...mine, role: 'head' }] },
  animator: { ...nobody, staffOf: [{ laboId: 'here', role: 'animator' }] },
  head: { ...nobody, staffOf: [{ laboId: 'here', role: 'head' }] },
  administrator: { ...nobody, administrator: true },
  'api-key': { ...nobody, staffOf: [{ laboId: 'here', role: 'animator' }] },
};
const OWNERS: Record<Place, Owner> = {
  own: { laboId: 'here', organisations: ['mine'], shown: false },
  other: { laboId: 'here', organisations: ['theirs'], shown: true },
  foreign: { laboId: 'there', organisations: ['far'], shown: true },
};

describe('the declared rules', () => {
  it.each(audiences)('are those the checks hold to: %s', (audience) => {
    for (const [role, actor] of Object.entries(ACTORS)) {
      const reached = PLACES.filter((place) => admits(audience, actor, OWNERS[place]));
      expect({ role, reached }).toEqual({ role, reached: DECLARED[audience][role as Role] });
    }
  });

  it('hide what another organisation has not shown, and admit nobody to what is out of sight', () => {
    const draft = { ...OWNERS.other, shown: false };
    expect(admits('neighbours', ACTORS.contributor, draft)).toBe(false);
    expect(admits('neighbours', ACTORS.animator, draft)).toBe(true);
    for (const audience of audiences)
      for (const actor of Object.values(ACTORS)) expect(admits(audience, actor, null)).toBe(false);
  });

  it('stand in docs/security.md as they are', () => {
    const text = readFileSync('docs/security.md', 'utf8');
    const cell = (places: readonly Place[]) =>
      places.length === PLACES.length ? 'all' : places.length === 0 ? '–' : places.join(', ');
    for (const [name, row] of Object.entries({ ...DECLARED_WITHOUT_OBJECT, ...DECLARED }))
      expect(text).toContain(`| \`${name}\` | ${ROLES.map((role) => cell(row[role])).join(' | ')} |`);
    for (const kind of Object.keys(OBJECTS)) expect(text).toContain(`\`${kind}\``);
  });

  it('fail on an operation that names no rule, or opens somebody’s object to every account', () => {
    const [silent, careless, exact] = readOperations({
      paths: {
        '/api/secrets': { get: {} },
        '/api/secrets/{id}': { get: { 'x-access': 'signed-in' } },
        '/api/listings/{id}': { get: { 'x-access': { to: 'insiders', of: 'listing', by: 'id' } } },
      },
    });
    expect(flawOf(silent)).toBe('GET /api/secrets names no rule');
    expect(flawOf(careless)).toMatch(
      /^GET \/api\/secrets\/\{id\} takes an object but is open to every account/,
    );
    expect(flawOf(exact)).toBeNull();
  });
});
