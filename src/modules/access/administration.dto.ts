import { PageQuery } from '../../platform/http/page.dto.js';

export class AccountQuery extends PageQuery {}

export class AccountRow {
  id: string;
  firstName: string;
  lastName: string;
  email: string;
  administrator: boolean;
  /** An authenticator application protects it. */
  secondFactor: boolean;
}

export class AccountPage {
  items: AccountRow[];
  total: number;
  page: number;
  pageSize: number;
}
