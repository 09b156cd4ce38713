/** A field that does not have the form expected; `path` names it (« pairings[2].round »). */
export class MalformedProblem extends Error {
  constructor(
    readonly path: string,
    readonly reason: string,
  ) {
    super(`${path || 'le document'} : ${reason}`);
    this.name = 'MalformedProblem';
  }
}

export function record(json: unknown, path: string): Record<string, unknown> {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    throw new MalformedProblem(path, 'un objet est attendu');
  }
  return json as Record<string, unknown>;
}

export function listOf<T>(json: unknown, path: string, read: (item: unknown, path: string) => T): T[] {
  if (!Array.isArray(json)) throw new MalformedProblem(path, 'une liste est attendue');
  return json.map((item, i) => read(item, `${path}[${i}]`));
}

export function wholeNumber(
  json: unknown,
  path: string,
  least: number,
  most = Number.MAX_SAFE_INTEGER,
): number {
  if (typeof json !== 'number' || !Number.isInteger(json)) {
    throw new MalformedProblem(path, 'un nombre entier est attendu');
  }
  if (json < least) throw new MalformedProblem(path, `${json} est inférieur à ${least}`);
  if (json > most) throw new MalformedProblem(path, `${json} est supérieur à ${most}`);
  return json;
}

export function identifier(json: unknown, path: string): string {
  if (typeof json !== 'string' || json === '')
    throw new MalformedProblem(path, 'un texte non vide est attendu');
  return json;
}

export function flag(json: unknown, path: string): boolean {
  if (typeof json !== 'boolean') throw new MalformedProblem(path, 'vrai ou faux est attendu');
  return json;
}

/** Absent and null both mean « not given ». */
export function optional<T>(json: unknown, read: (value: unknown) => T): T | undefined {
  return json === undefined || json === null ? undefined : read(json);
}
