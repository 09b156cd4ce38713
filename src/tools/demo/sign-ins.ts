import type { DemoSignIn } from '../../modules/demo/demo.dto.js';

/** Shown on the sign-in page of a demonstration, and nowhere else. */
const PASSWORD = 'tandem-demo';

export const ANIMATOR: DemoSignIn = {
  role: 'animator',
  label: 'Lucie, Labo d’Alsace',
  email: 'lucie.muller@labo-alsace.example',
  password: PASSWORD,
};

export const ADMINISTRATOR: DemoSignIn = {
  role: 'administrator',
  label: 'Camille',
  email: 'admin@tandem.example',
  password: PASSWORD,
};

export const memberSignIn = (role: 'association' | 'company', label: string, email: string): DemoSignIn => ({
  role,
  label,
  email,
  password: PASSWORD,
});
