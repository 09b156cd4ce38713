import { Transform } from 'class-transformer';
import {
  IsIn,
  IsInt,
  IsISO8601,
  IsOptional,
  IsString,
  IsUrl,
  Matches,
  Max,
  Min,
  MinLength,
} from 'class-validator';

const url = (protocols: string[]) => ({ protocols, require_tld: false, require_protocol: true });
const number = () =>
  Transform(({ value }) => (value === undefined || value === '' ? undefined : Number(value)));
const blankIsAbsent = () => Transform(({ value }) => (value === '' ? undefined : value));

/** The environment variables the product reads; `.env.example` describes each. */
export class Environment {
  @IsIn(['production', 'development', 'test'], {
    message: 'NODE_ENV must be production, development or test',
  })
  NODE_ENV: 'production' | 'development' | 'test' = 'production';

  @number()
  @IsInt({ message: 'PORT must be a whole number' })
  @Min(0, { message: 'PORT must be 0 or more' })
  @Max(65535, { message: 'PORT must be at most 65535' })
  PORT = 3000;

  @IsString({ message: 'HOST must be an address to listen on, e.g. 0.0.0.0' })
  HOST = '127.0.0.1';

  @blankIsAbsent()
  @IsOptional()
  @IsUrl(url(['http', 'https']), { message: 'PUBLIC_URL must be the http(s) address people type' })
  PUBLIC_URL?: string;

  @Matches(/^postgres(ql)?:\/\/.+/, { message: 'DATABASE_URL must be a postgres:// address' })
  DATABASE_URL: string;

  @blankIsAbsent()
  @IsOptional()
  @Matches(/^rediss?:\/\/.+/, { message: 'REDIS_URL must be a redis:// address' })
  REDIS_URL?: string;

  @blankIsAbsent()
  @IsOptional()
  @IsIn(['redis', 'postgres'], { message: 'TANDEM_QUEUE must be redis or postgres' })
  TANDEM_QUEUE?: 'redis' | 'postgres';

  @Matches(/^smtps?:\/\/.+/, { message: 'SMTP_URL must be an smtp:// address' })
  SMTP_URL: string;

  @IsString()
  @Matches(/^[^\r\n]*<[^<>\s]+@[^<>\s]+>$/, {
    message: 'MAIL_FROM must look like: Tandem <tandem@example.org>',
  })
  MAIL_FROM = 'Tandem <tandem@tandem.example>';

  @blankIsAbsent()
  @IsOptional()
  @IsString()
  DKIM_KEY_FILE?: string;

  @Matches(/^[a-z0-9][a-z0-9-]*$/i, { message: 'DKIM_SELECTOR must be letters, digits and hyphens' })
  DKIM_SELECTOR = 'tandem';

  @number()
  @IsInt({ message: 'SMTP_PATIENCE_SECONDS must be a whole number' })
  @Min(1, { message: 'SMTP_PATIENCE_SECONDS must be 1 or more' })
  @Max(900, { message: 'SMTP_PATIENCE_SECONDS must be at most 900' })
  SMTP_PATIENCE_SECONDS = 120;

  @number()
  @IsInt({ message: 'MAIL_RETRY_SECONDS must be a whole number' })
  @Min(1, { message: 'MAIL_RETRY_SECONDS must be 1 or more' })
  @Max(3600, { message: 'MAIL_RETRY_SECONDS must be at most 3600' })
  MAIL_RETRY_SECONDS = 15;

  @IsString()
  @MinLength(32, { message: 'APP_SECRET must have at least 32 characters' })
  APP_SECRET: string;

  @IsIn(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
    message: 'LOG_LEVEL must be fatal, error, warn, info, debug, trace or silent',
  })
  LOG_LEVEL = 'info';

  @blankIsAbsent()
  @IsOptional()
  @MinLength(24, { message: 'MAIL_EVENTS_SECRET must have at least 24 characters' })
  MAIL_EVENTS_SECRET?: string;

  @blankIsAbsent()
  @IsOptional()
  @IsISO8601({ strict: true }, { message: 'TANDEM_NOW must be an instant such as 2026-12-01T08:00:00Z' })
  TANDEM_NOW?: string;

  @blankIsAbsent()
  @IsOptional()
  @IsUrl(url(['http', 'https']), {
    message: 'BUSINESS_REGISTER_URL must be the address of API Recherche d’entreprises',
  })
  BUSINESS_REGISTER_URL?: string;

  @blankIsAbsent()
  @IsOptional()
  @IsString()
  MAILBOX_DIR?: string;

  @blankIsAbsent()
  @IsOptional()
  @IsString()
  DEMO_FILE?: string;

  @blankIsAbsent()
  @IsOptional()
  @IsUrl(url(['http', 'https']), { message: 'OIDC_ISSUER must be the address of an identity provider' })
  OIDC_ISSUER?: string;

  @blankIsAbsent()
  @IsOptional()
  @IsString()
  OIDC_CLIENT_ID?: string;

  @blankIsAbsent()
  @IsOptional()
  @IsString()
  OIDC_CLIENT_SECRET?: string;

  @IsString()
  @Matches(/^openid( \S+)*$/, { message: 'OIDC_SCOPES must begin with openid' })
  OIDC_SCOPES = 'openid given_name usual_name email siret';

  @IsString()
  OIDC_NAME = 'ProConnect';
}
