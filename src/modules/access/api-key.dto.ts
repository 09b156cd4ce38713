import { Transform } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsIn,
  IsString,
  MaxLength,
  MinLength,
} from 'class-validator';
import { type ApiScope, apiScopes } from '../../platform/http/api-scopes.js';

export class NewApiKey {
  /** What the key is for. */
  @Transform(({ value }) => (typeof value === 'string' ? value.trim() : value))
  @IsString()
  @MinLength(2, { message: 'Donnez un nom à cette clé, par exemple « Site internet ».' })
  @MaxLength(80)
  name: string;

  @IsIn(apiScopes, { each: true })
  @ArrayMinSize(1, { message: 'Choisissez au moins un droit.' })
  @ArrayMaxSize(apiScopes.length)
  @ArrayUnique()
  scopes: ApiScope[];
}

export class ApiScopeLabel {
  code: string;
  label: string;
}

export class ApiKeyView {
  id: string;
  name: string;
  /** Its first characters. */
  prefix: string;
  scopes: ApiScopeLabel[];
  createdAt: string;
  lastUsedAt: string | null;
  revokedAt: string | null;
}

export class ApiKeyList {
  items: ApiKeyView[];
  /** What a key may be given. */
  scopes: ApiScopeLabel[];
}

export class CreatedApiKey {
  /** Shown once, never again. */
  secret: string;
  key: ApiKeyView;
}
