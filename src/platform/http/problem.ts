import { ApiProperty } from '@nestjs/swagger';

export class FieldProblem {
  @ApiProperty({ description: 'Path of the field, e.g. `amount.min`' })
  field: string;

  @ApiProperty({ description: 'A French sentence to show beside the field' })
  message: string;
}

/** RFC 9457 problem details; `detail` is a French sentence that may be shown as it is. */
export class Problem {
  @ApiProperty()
  type: string;

  @ApiProperty()
  title: string;

  @ApiProperty()
  status: number;

  @ApiProperty()
  detail: string;

  @ApiProperty({ description: 'The request, to quote when asking for help' })
  instance: string;

  @ApiProperty({ type: [FieldProblem], required: false })
  errors?: FieldProblem[];
}
