import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsEmail,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  ValidateNested,
} from 'class-validator';

export class MailEvent {
  @IsEmail()
  address: string;

  @IsIn(['hard_bounce', 'soft_bounce', 'complaint'])
  kind: 'hard_bounce' | 'soft_bounce' | 'complaint';

  @IsOptional()
  @IsString()
  @MaxLength(500)
  detail?: string;
}

export class MailEvents {
  /** What the provider counted itself. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(1000)
  @ValidateNested({ each: true })
  @Type(() => MailEvent)
  events?: MailEvent[];

  /** A delivery report or a complaint as it arrived (RFC 3464, RFC 5965). */
  @IsOptional()
  @IsString()
  @MaxLength(500_000)
  raw?: string;
}

export class TakenEvents {
  taken: number;
}

export class UncertainMail {
  id: string;
  to: string;
  subject: string;
  kind: string;
  at: string;
}

export class UncertainMails {
  items: UncertainMail[];
}

/** How many messages a Labo has to decide about; its own staff sees which. */
export class UncertainOfLabo {
  name: string;
  count: number;
}

export class InstallationMails extends UncertainMails {
  labos: UncertainOfLabo[];
}

export class SettleMails {
  @IsArray()
  @ArrayMaxSize(1000)
  @IsUUID(undefined, { each: true })
  ids: string[];

  @IsIn(['resent', 'considered_sent'])
  as: 'resent' | 'considered_sent';
}
