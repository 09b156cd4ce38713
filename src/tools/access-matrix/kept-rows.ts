import type { DataSource } from 'typeorm';

interface Table {
  name: string;
  columns: string;
  labo: boolean;
}

/** A copy of every row, to put things back as they were after a call that changed them. */
export class KeptRows {
  private tables: Table[] = [];
  /** How many rows each table has, and which transaction wrote last. */
  private marks = new Map<string, string>();

  constructor(private readonly database: DataSource) {}

  async keep(): Promise<void> {
    this.tables = await this.database.query(`
      SELECT table_name AS name, string_agg(format('%I', column_name), ', ') AS columns,
        bool_or(column_name = 'labo_id') AS labo
      FROM information_schema.columns JOIN information_schema.tables USING (table_schema, table_name)
      WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND table_name <> 'migration'
        AND is_generated = 'NEVER' GROUP BY table_name`);
    await this.database.query('CREATE SCHEMA kept');
    for (const { name, columns } of this.tables)
      await this.database.query(`CREATE TABLE kept."${name}" AS SELECT ${columns} FROM public."${name}"`);
    this.marks = await this.read();
  }

  /** Puts back the tables that changed; without triggers or foreign keys in the way, hence as a superuser. */
  async restore(): Promise<void> {
    const changed = await this.changed();
    if (changed.length === 0) return;
    await this.database.transaction(async (manager) => {
      await manager.query(`SET LOCAL session_replication_role = replica`);
      const statements = changed.map(
        ({ name, columns }) =>
          `DELETE FROM "${name}"; INSERT INTO "${name}" (${columns}) SELECT ${columns} FROM kept."${name}";`,
      );
      await manager.query(statements.join('\n'));
    });
    this.marks = await this.read();
  }

  /** Tables in which rows of this Labo were added, changed or removed. */
  async changedOf(laboId: string): Promise<string[]> {
    const names: string[] = [];
    for (const { name, columns } of (await this.changed()).filter(({ labo }) => labo)) {
      const rows = (schema: string) =>
        `SELECT md5((${columns})::text) FROM ${schema}."${name}" WHERE labo_id = '${laboId}'`;
      const differing = await this.database.query(
        `(${rows('public')} EXCEPT ${rows('kept')}) UNION ALL (${rows('kept')} EXCEPT ${rows('public')}) LIMIT 1`,
      );
      if (differing.length > 0) names.push(name);
    }
    return names;
  }

  private async changed(): Promise<Table[]> {
    const now = await this.read();
    return this.tables.filter(({ name }) => now.get(name) !== this.marks.get(name));
  }

  private async read(): Promise<Map<string, string>> {
    const marks: { name: string; mark: string }[] = await this.database.query(
      this.tables
        .map(
          ({ name }) =>
            `SELECT '${name}' AS name, count(*) || ' ' || coalesce(max(xmin::text::bigint), 0) AS mark FROM "${name}"`,
        )
        .join(' UNION ALL '),
    );
    return new Map(marks.map(({ name, mark }) => [name, mark]));
  }
}
