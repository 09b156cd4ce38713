import type { DataSource } from 'typeorm';

/** A copy of every row, to put things back as they were after a call that changed them. */
export class KeptRows {
  private tables: { name: string; columns: string; labo: boolean }[] = [];

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
  }

  /** Without triggers or foreign keys in the way, hence as a superuser of the trial's own server. */
  async restore(): Promise<void> {
    await this.database.transaction(async (manager) => {
      await manager.query(`SET LOCAL session_replication_role = replica`);
      const statements = this.tables.map(
        ({ name, columns }) =>
          `DELETE FROM "${name}"; INSERT INTO "${name}" (${columns}) SELECT ${columns} FROM kept."${name}";`,
      );
      await manager.query(statements.join('\n'));
    });
  }

  /** Tables in which rows of this Labo were added, changed or removed. */
  async changedOf(laboId: string): Promise<string[]> {
    const tables = this.tables.filter(({ labo }) => labo);
    const rows = (from: string, name: string, columns: string) =>
      `SELECT ${columns} FROM ${from}."${name}" WHERE labo_id = '${laboId}'`;
    const changed = tables.map(
      ({ name, columns }) => `SELECT '${name}' AS name WHERE
        (SELECT md5(coalesce(string_agg(md5(row_to_json(r)::text), '' ORDER BY md5(row_to_json(r)::text)), '')) FROM (${rows('public', name, columns)}) AS r) <>
        (SELECT md5(coalesce(string_agg(md5(row_to_json(r)::text), '' ORDER BY md5(row_to_json(r)::text)), '')) FROM (${rows('kept', name, columns)}) AS r)`,
    );
    const found: { name: string }[] = await this.database.query(changed.join(' UNION ALL '));
    return found.map(({ name }) => name);
  }
}
