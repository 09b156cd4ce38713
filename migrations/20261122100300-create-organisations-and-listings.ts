import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateOrganisationsAndListings20261122100300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE organisation (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        labo_id uuid NOT NULL,
        reference text,
        name text NOT NULL,
        usual_name text,
        kind text NOT NULL,
        siren text,
        siret text,
        rna text,
        court_register jsonb,
        size text,
        commune_code text,
        perimeter text,
        themes text[] NOT NULL DEFAULT '{}',
        odd text[] NOT NULL DEFAULT '{}',
        objectives text[] NOT NULL DEFAULT '{}',
        email text,
        phone text,
        referent_name text,
        referent_function text,
        website text,
        presentation text,
        capacity integer,
        paused_until date,
        verification text NOT NULL DEFAULT 'to_check',
        search tsvector,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT pk_organisation PRIMARY KEY (id),
        CONSTRAINT uq_organisation_labo_id_reference UNIQUE (labo_id, reference),
        CONSTRAINT fk_organisation_labo_id FOREIGN KEY (labo_id) REFERENCES labo(id) ON DELETE CASCADE
      )`);
    await runner.query(`CREATE INDEX ix_organisation_labo_id_kind ON organisation (labo_id, kind)`);
    await runner.query(`
      CREATE TABLE organisation_member (
        organisation_id uuid NOT NULL,
        account_id uuid NOT NULL,
        role text NOT NULL,
        CONSTRAINT pk_organisation_member PRIMARY KEY (organisation_id, account_id),
        CONSTRAINT fk_organisation_member_organisation_id FOREIGN KEY (organisation_id) REFERENCES organisation(id) ON DELETE CASCADE,
        CONSTRAINT fk_organisation_member_account_id FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE
      )`);
    await runner.query(`CREATE INDEX ix_organisation_member_account_id ON organisation_member (account_id)`);
    await runner.query(`
      CREATE TABLE listing (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        labo_id uuid NOT NULL,
        organisation_id uuid NOT NULL,
        reference text,
        side text NOT NULL,
        status text NOT NULL DEFAULT 'draft',
        title text NOT NULL,
        description text NOT NULL,
        partnership_types text[] NOT NULL DEFAULT '{}',
        themes text[] NOT NULL DEFAULT '{}',
        modalities text[] NOT NULL DEFAULT '{}',
        odd text[] NOT NULL DEFAULT '{}',
        beneficiaries text[] NOT NULL DEFAULT '{}',
        commune_code text,
        perimeter text,
        amount_min integer,
        amount_max integer,
        quantity text,
        starts_on date,
        deadline date,
        reciprocity text,
        published_at timestamptz,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        version integer NOT NULL DEFAULT 1,
        suggestion_count integer NOT NULL DEFAULT 0,
        search tsvector,
        CONSTRAINT pk_listing PRIMARY KEY (id),
        CONSTRAINT uq_listing_labo_id_reference UNIQUE (labo_id, reference),
        CONSTRAINT fk_listing_organisation_id FOREIGN KEY (organisation_id) REFERENCES organisation(id) ON DELETE CASCADE
      )`);
    await runner.query(`CREATE INDEX ix_listing_organisation_id ON listing (organisation_id)`);
    await runner.query(`CREATE INDEX ix_listing_labo_id_status_side ON listing (labo_id, status, side)`);
    await runner.query(`
      CREATE FUNCTION organisation_search() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        NEW.search :=
          setweight(to_tsvector('french_plain', concat_ws(' ', NEW.name, NEW.usual_name)), 'A') ||
          setweight(to_tsvector('french_plain', coalesce(NEW.presentation, '')), 'C');
        RETURN NEW;
      END $$`);
    await runner.query(`
      CREATE TRIGGER organisation_search BEFORE INSERT OR UPDATE OF name, usual_name, presentation
      ON organisation FOR EACH ROW EXECUTE FUNCTION organisation_search()`);
    await runner.query(`CREATE INDEX ix_organisation_search ON organisation USING gin (search)`);
    await runner.query(
      `CREATE INDEX ix_organisation_name_trigram ON organisation USING gin (plain(name) gin_trgm_ops)`,
    );
    await runner.query(`
      CREATE FUNCTION listing_search() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        NEW.search :=
          setweight(to_tsvector('french_plain', NEW.title), 'A') ||
          setweight(to_tsvector('french_plain', NEW.description), 'B');
        RETURN NEW;
      END $$`);
    await runner.query(`
      CREATE TRIGGER listing_search BEFORE INSERT OR UPDATE OF title, description
      ON listing FOR EACH ROW EXECUTE FUNCTION listing_search()`);
    await runner.query(`CREATE INDEX ix_listing_search ON listing USING gin (search)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE listing`);
    await runner.query(`DROP TABLE organisation_member`);
    await runner.query(`DROP TABLE organisation`);
    await runner.query(`DROP FUNCTION listing_search`);
    await runner.query(`DROP FUNCTION organisation_search`);
  }
}
