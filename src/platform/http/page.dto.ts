import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';

export const PAGE_SIZE = 20;

/** What every list accepts. */
export class PageQuery {
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(10_000)
  page: number = 1;

  @IsOptional()
  @IsString()
  @MaxLength(200)
  search?: string;
}

export const pageOf = <Item>(items: Item[], total: number, page: number) => ({
  items,
  total,
  page,
  pageSize: PAGE_SIZE,
});
