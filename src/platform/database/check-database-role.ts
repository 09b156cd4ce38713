import type { DataSource } from 'typeorm';
import { WrongSettings } from '../config/config.js';

/** Stops the start of a process whose database role could step over row-level security. */
export async function checkDatabaseRole(database: DataSource): Promise<void> {
  const [role] = await database.query(`
    SELECT rolsuper OR rolbypassrls AS above,
      EXISTS (SELECT 1 FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace
        AND pg_has_role(current_user, relowner, 'MEMBER')) AS owner
    FROM pg_roles WHERE rolname = current_user`);
  if (role.above || role.owner) {
    throw new WrongSettings(
      'DATABASE_URL names a role that owns the tables or steps over row-level security. Give the application a role' +
        ' of its own, and name the owner in DATABASE_OWNER_URL for the migrations: see .env.example.',
    );
  }
}
