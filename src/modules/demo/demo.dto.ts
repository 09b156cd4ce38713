import { IsEmail } from 'class-validator';

export class DemoPerson {
  @IsEmail()
  email: string;
}

export class DemoSignIn {
  role: 'association' | 'company' | 'animator' | 'administrator';
  label: string;
  email: string;
  password: string;
}

export class DemoView {
  /** Only where the installation is a demonstration. */
  enabled: boolean;
  signIns: DemoSignIn[];
  /** A local mailbox shows the messages sent. */
  mailbox: boolean;
}
