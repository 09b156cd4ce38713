import type { Attendee, Cast } from './cast.js';
import { inTurns } from './in-turns.js';

/** One in so many of those who both want to follow up fills in a sheet at the table. */
const EVERY = 3;

/** Of the pairs who both said « à suivre » and filled in no sheet yet, some do: one writes, each signs on its own. */
export async function fillAgreements(
  { anybody }: Cast,
  attendees: Attendee[],
  said: Map<string, string>,
  filled: Set<string>,
): Promise<void> {
  const linkOf = new Map(attendees.map(({ registrationId, link }) => [registrationId, link]));
  const pairs = [...said]
    .filter(([, answer]) => answer === 'follow_up')
    .map(([pair]) => pair.split(' '))
    .filter(([one, other]) => one < other && said.get(`${other} ${one}`) === 'follow_up')
    .filter(([one, other], index) => index % EVERY === 0 && !filled.has(`${one} ${other}`));
  await inTurns(pairs, 4, async ([one, other]) => {
    filled.add(`${one} ${other}`);
    const [mine, theirs] = [
      `/api/my-agenda/${linkOf.get(one)}/agreements/${other}`,
      `/api/my-agenda/${linkOf.get(other)}/agreements/${one}`,
    ];
    const blank = await anybody.get(mine);
    const { version } = await anybody.put(mine, {
      version: blank.version,
      partnershipType: 'mecenat',
      subject: 'Deux journées de chantier au printemps',
      associationDoes: 'prépare le chantier et accueille l’équipe',
      companyDoes: 'apporte le matériel et quatre salariés',
      caller: 'company',
      callBy: new Date(Date.now() + 14 * 86_400_000).toISOString().slice(0, 10),
      estimatedValue: 2_500,
    });
    const facing = await anybody.get(theirs);
    await anybody.post(`${mine}/signatures`, { version, side: blank.mySide, name: 'Anne Acker' });
    await anybody.post(`${theirs}/signatures`, { version, side: facing.mySide, name: 'Hugo Heim' });
  });
}
