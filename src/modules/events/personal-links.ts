import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { Config } from '../../platform/config/config.js';
import { asSystem, enterScope, inScope, NOBODY } from '../../platform/database/scope.js';
import { notFound } from '../../platform/http/refusal.js';
import { sameSecret } from '../../platform/secrets/secret-token.js';
import { Registration } from './registration.entity.js';

type Sealed = Pick<Registration, 'id' | 'linkVersion' | 'calendarVersion'>;
type Purpose = 'agenda' | 'calendar';
const GONE = 'Ce lien n’est plus valable. Demandez-en un autre à votre Labo.';
const ID_LENGTH = 22;
const SIGNATURE_LENGTH = 20;
/** Registrations whose Labo is remembered. */
const REMEMBERED = 20_000;

/**
 * Addresses that open what one registered without a password: the registration's id and a signature of 120 bits. They
 * are not kept anywhere; raising the registration's version makes those given before worthless.
 */
@Injectable()
export class PersonalLinks {
  private readonly labos = new Map<string, string>();

  constructor(
    @InjectRepository(Registration) private readonly registrations: Repository<Registration>,
    private readonly config: Config,
  ) {}

  linkOf(registration: Registration): string {
    return this.sealed(registration, 'agenda');
  }

  /** My agenda on the day. */
  agendaUrl(registration: Registration): string {
    return `${this.config.http.publicUrl}/jour/agenda/${this.linkOf(registration)}`;
  }

  /** What I said when I registered, my wishes, and how to cancel. */
  registrationUrl(registration: Registration): string {
    return `${this.config.http.publicUrl}/inscription/${this.linkOf(registration)}`;
  }

  calendarUrl(registration: Registration): string {
    return `${this.config.http.publicUrl}/api/calendars/${this.sealed(registration, 'calendar')}.ics`;
  }

  /** Who this link was given to, with event and organisation; a wrong or outdated one is refused. */
  find(link: string): Promise<Registration> {
    return this.open(link, 'agenda');
  }

  findByCalendar(address: string): Promise<Registration> {
    return this.open(address, 'calendar');
  }

  /** The registration a link speaks of, whether or not it opens it. */
  idOf(link: string): string | null {
    return idIn(link);
  }

  /** Whether this link opens the agenda of that registration. */
  opens(link: string, registration: Pick<Registration, 'id' | 'linkVersion'>): boolean {
    return sameSecret(link, this.sealed({ ...registration, calendarVersion: 0 }, 'agenda'));
  }

  /** Who opens a link is shown the rows of that event's Labo for the rest of the request. */
  private async open(link: string, purpose: Purpose): Promise<Registration> {
    const id = idIn(link);
    const laboId = id && (await this.laboOf(id));
    if (!laboId) throw notFound(GONE);
    const scope = { ...NOBODY, labos: [laboId] };
    const found = await inScope(scope, () =>
      this.registrations.findOne({
        where: { id },
        relations: { event: { labo: true }, organisation: true },
      }),
    );
    if (!found || !sameSecret(link, this.sealed(found, purpose))) throw notFound(GONE);
    enterScope(scope);
    return found;
  }

  /** A registration never changes Labo: looked up once. */
  private async laboOf(id: string): Promise<string | null> {
    const known = this.labos.get(id);
    if (known) return known;
    const [found] = await asSystem('event-door', () =>
      this.registrations.query(
        `SELECT event.labo_id AS "laboId" FROM registration JOIN event ON event.id = event_id
         WHERE registration.id = $1`,
        [id],
      ),
    );
    if (!found) return null;
    if (this.labos.size > REMEMBERED) this.labos.clear();
    this.labos.set(id, found.laboId);
    return found.laboId;
  }

  private sealed(registration: Sealed, purpose: Purpose): string {
    const version = purpose === 'agenda' ? registration.linkVersion : registration.calendarVersion;
    const signature = createHmac('sha256', this.config.secret)
      .update(`${purpose} ${registration.id} ${version}`)
      .digest('base64url')
      .slice(0, SIGNATURE_LENGTH);
    return `${Buffer.from(registration.id.replaceAll('-', ''), 'hex').toString('base64url')}${signature}`;
  }
}

function idIn(link: string): string | null {
  if (!/^[\w-]+$/.test(link) || link.length !== ID_LENGTH + SIGNATURE_LENGTH) return null;
  const hex = Buffer.from(link.slice(0, ID_LENGTH), 'base64url').toString('hex');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
