import { IsInt, Max, Min } from 'class-validator';

const days = 'Un nombre de jours entre 1 et 90 est attendu.';
const hours = 'Une heure entre 0 et 24 est attendue.';

/** When a Labo writes by itself. */
export class CorrespondencePace {
  /** Days after a first yes: the silent side is asked once. */
  @IsInt({ message: days })
  @Min(1, { message: days })
  @Max(90, { message: days })
  chaseDays: number;

  /** … the one who waits is told, with other suggestions. */
  @IsInt({ message: days })
  @Min(1, { message: days })
  @Max(90, { message: days })
  reportDays: number;

  /** … the suggestion is closed. */
  @IsInt({ message: days })
  @Min(1, { message: days })
  @Max(90, { message: days })
  closeDays: number;

  /** Reminders leave between these hours of the day, on working days. */
  @IsInt({ message: hours })
  @Min(0, { message: hours })
  @Max(23, { message: hours })
  officeFrom: number;

  @IsInt({ message: hours })
  @Min(1, { message: hours })
  @Max(24, { message: hours })
  officeTo: number;

  /** Weekly digests leave on that day, 1 for Monday. */
  @IsInt({ message: 'Choisissez un jour.' })
  @Min(1, { message: 'Choisissez un jour.' })
  @Max(7, { message: 'Choisissez un jour.' })
  digestWeekday: number;

  @IsInt({ message: hours })
  @Min(0, { message: hours })
  @Max(23, { message: hours })
  digestHour: number;
}
