import type { DataSource, DeepPartial } from 'typeorm';
import { Account } from '../../src/modules/accounts/account.entity.js';
import { hashPassword } from '../../src/modules/accounts/password.js';
import { Labo } from '../../src/modules/labos/labo.entity.js';
import { LaboStaff } from '../../src/modules/labos/labo-staff.entity.js';
import { Listing } from '../../src/modules/listings/listing.entity.js';
import { Organisation } from '../../src/modules/organisations/organisation.entity.js';
import { OrganisationMember } from '../../src/modules/organisations/organisation-member.entity.js';
import { PASSWORD } from '../harness/visitor.js';

let serial = 0;
const next = () => ++serial;

/** Builds what a test needs in its own database; only the detail that matters is given. */
export class World {
  constructor(private readonly database: DataSource) {}

  aLabo(given: DeepPartial<Labo> = {}): Promise<Labo> {
    const number = next();
    return this.database.getRepository(Labo).save({
      slug: `labo-${number}`,
      name: `Labo ${number}`,
      senderName: `Labo ${number}`,
      departements: ['67', '68'],
      houseRules: ['L’association ne demande pas d’argent.'],
      ...given,
    } as Labo);
  }

  async anAccount(given: Partial<Account> = {}): Promise<Account> {
    const account = {
      email: `personne${next()}@tandem.example`,
      firstName: 'Claire',
      lastName: 'Schmitt',
      ...given,
    };
    return this.database
      .getRepository(Account)
      .save({ ...account, passwordHash: await hashPassword(PASSWORD) } as Account);
  }

  async anAnimator(labo: Labo, given: Partial<Account> = {}): Promise<Account> {
    const account = await this.anAccount(given);
    await this.database
      .getRepository(LaboStaff)
      .insert({ laboId: labo.id, accountId: account.id, role: 'animator' });
    return account;
  }

  async aHead(labo: Labo, given: Partial<Account> = {}): Promise<Account> {
    const account = await this.anAccount(given);
    await this.database
      .getRepository(LaboStaff)
      .insert({ laboId: labo.id, accountId: account.id, role: 'head' });
    return account;
  }

  anOrganisation(labo: Labo, given: Partial<Organisation> = {}): Promise<Organisation> {
    const number = next();
    return this.database.getRepository(Organisation).save({
      laboId: labo.id,
      name: `Organisation ${number}`,
      kind: 'association',
      size: '01',
      communeCode: '67482',
      perimeter: 'departement',
      email: `contact${number}@organisation.example`,
      phone: '+33199000000',
      referentName: 'Marc Dietrich',
      referentFunction: 'Directeur',
      ...given,
    } as Organisation);
  }

  async aMember(organisation: Organisation, given: Partial<Account> = {}): Promise<Account> {
    const account = await this.anAccount(given);
    await this.database
      .getRepository(OrganisationMember)
      .insert({ organisationId: organisation.id, accountId: account.id, role: 'head' });
    return account;
  }

  /** A published need for legal skills, unless said otherwise. */
  aNeed(organisation: Organisation, given: Partial<Listing> = {}): Promise<Listing> {
    return this.aListing(organisation, {
      side: 'need',
      title: 'Deux jours de juriste par mois',
      description:
        'Notre équipe cherche un juriste deux jours par mois pour relire ses contrats de travail et ses baux.',
      ...given,
    });
  }

  /** A published offer of legal skills, unless said otherwise. */
  anOffer(organisation: Organisation, given: Partial<Listing> = {}): Promise<Listing> {
    return this.aListing(organisation, {
      side: 'offer',
      title: 'Mécénat de compétences juridiques',
      description: 'Nos juristes en droit social offrent trois jours par mois à une association d’insertion.',
      ...given,
    });
  }

  private aListing(organisation: Organisation, given: Partial<Listing>): Promise<Listing> {
    return this.database.getRepository(Listing).save({
      laboId: organisation.laboId,
      organisationId: organisation.id,
      status: 'published',
      publishedAt: new Date('2026-11-01T09:00:00Z'),
      partnershipTypes: ['mecenat'],
      themes: ['emploi'],
      modalities: ['competences'],
      communeCode: organisation.communeCode,
      perimeter: 'departement',
      ...given,
    } as Listing);
  }
}
