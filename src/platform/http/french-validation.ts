import { type ValidationError, ValidationPipe } from '@nestjs/common';
import type { FieldProblem } from './problem.js';
import { Refusal } from './refusal.js';

const SENTENCES: Record<string, string> = {
  isEmail: 'Cette adresse e-mail n’est pas complète (exemple : prenom@association.fr).',
  isNotEmpty: 'Ce champ est à remplir.',
  isString: 'Un texte est attendu ici.',
  minLength: 'Ce texte est trop court.',
  maxLength: 'Ce texte est trop long.',
  isInt: 'Un nombre entier est attendu ici.',
  isNumber: 'Un nombre est attendu ici.',
  min: 'Ce nombre est trop petit.',
  max: 'Ce nombre est trop grand.',
  isIn: 'Choisissez l’une des réponses proposées.',
  isEnum: 'Choisissez l’une des réponses proposées.',
  isUuid: 'Cette référence n’est pas reconnue.',
  isBoolean: 'Répondez par oui ou par non.',
  isDateString: 'Une date est attendue ici (exemple : 2027-03-31).',
  isISO8601: 'Une date est attendue ici (exemple : 2027-03-31).',
  whitelistValidation: 'Ce champ n’est pas attendu.',
  arrayMaxSize: 'Trop de réponses choisies.',
};

/** A field's first broken rule as a French sentence; a rule with its own French message keeps it. */
export function fieldProblems(errors: ValidationError[], parent = ''): FieldProblem[] {
  return errors.flatMap((error) => {
    const field = parent ? `${parent}.${error.property}` : error.property;
    const [rule, message] = Object.entries(error.constraints ?? {})[0] ?? [];
    const own =
      message && !/^(each value in )?\S+ (must|should|is)|^property /.test(message) ? message : undefined;
    const here = rule ? [{ field, message: own ?? SENTENCES[rule] ?? 'Cette réponse est à corriger.' }] : [];
    return [...here, ...fieldProblems(error.children ?? [], field)];
  });
}

export const validationPipe = () =>
  new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    transform: true,
    transformOptions: { exposeDefaultValues: true },
    exceptionFactory: (errors) => {
      const fields = fieldProblems(errors);
      const count =
        fields.length === 1 ? 'Un champ est à corriger.' : `${fields.length} champs sont à corriger.`;
      return new Refusal(422, count, fields);
    },
  });
