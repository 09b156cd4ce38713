import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { PageQuery } from '../../platform/http/page.dto.js';
import { fates } from './import-fate.js';

export class UploadQuery {
  @IsString()
  @MaxLength(200)
  fileName: string;
}

/** What the animator decides before the dry run. */
export class ImportSettings {
  @IsIn(['organisations', 'listings'])
  kind: 'organisations' | 'listings';

  /** For each column of the file the field it holds; empty when it is left out. */
  @IsArray()
  @ArrayMaxSize(200)
  @IsString({ each: true })
  columns: string[];

  /** What rows are that do not say. */
  @IsOptional()
  @IsIn(['need', 'offer', null])
  side: 'need' | 'offer' | null;

  /** Rows that surely are known bring what is known up to date. */
  @IsBoolean()
  updateKnown: boolean;

  /** Organisations arrive verified. */
  @IsBoolean()
  verified: boolean;

  /** Needs and offers appear at once. */
  @IsBoolean()
  publish: boolean;
}

export class SheetChoice {
  @IsInt()
  @Min(0)
  @Max(99)
  sheet: number;
}

export class RowsQuery extends PageQuery {
  @IsOptional()
  @IsIn([...fates, 'warned'])
  fate?: 'create' | 'update' | 'duplicate' | 'refused' | 'warned';
}

export class ImportListQuery {
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(10_000)
  page: number = 1;
}

export class ImportCounts {
  create: number;
  update: number;
  duplicate: number;
  refused: number;
  /** Written with something to look at. */
  warned: number;
}

export class UndoCounts {
  undone: number;
  kept: number;
}

export class ImportSummary {
  id: string;
  fileName: string;
  kind: 'organisations' | 'listings';
  status:
    | 'reading'
    | 'unreadable'
    | 'to_map'
    | 'checking'
    | 'checked'
    | 'writing'
    | 'written'
    | 'undoing'
    | 'undone';
  records: number;
  counts: ImportCounts | null;
  undone: UndoCounts | null;
  /** Who brought it. */
  by: string | null;
  createdAt: string;
  writtenAt: string | null;
  undoableUntil: string | null;
}

export class ImportColumn {
  title: string;
  examples: string[];
  /** Empty when it is left out. */
  field: string;
}

export class ImportField {
  field: string;
  label: string;
  required: boolean;
}

/** A file and all that is known of it. */
export class ImportView extends ImportSummary {
  /** Bytes. */
  size: number;
  encoding: string | null;
  separator: string | null;
  sheets: string[];
  sheet: number;
  columns: ImportColumn[];
  fieldsOfOrganisations: ImportField[];
  fieldsOfListings: ImportField[];
  side: 'need' | 'offer' | null;
  updateKnown: boolean;
  verified: boolean;
  publish: boolean;
  problem: string | null;
  /** 0 to 1, of the work under way. */
  progress: number;
}

export class ImportList {
  items: ImportSummary[];
  total: number;
  page: number;
  pageSize: number;
}

export class ImportRowView {
  record: number;
  line: number;
  fate: 'create' | 'update' | 'duplicate' | 'refused';
  label: string;
  messages: string[];
  /** What it updates, repeats or has become, when it is there. */
  targetId: string | null;
}

export class ImportRowPage {
  items: ImportRowView[];
  total: number;
  page: number;
  pageSize: number;
}

export class KeptChange {
  targetId: string;
  label: string;
  /** Changed since, or used by something else. */
  obstacle: 'changed' | 'used';
}

export class KeptChanges {
  items: KeptChange[];
}
