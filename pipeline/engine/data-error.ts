/**
 * An error a data operator can act on. `where` may hold codes, file names, lines and counts;
 * never a PIS, CPF, name or any other value of a person.
 */
export type DataErrorParts = {
  /** Permanent name, in the domain's words: never renamed once published. */
  readonly name: string;
  /** What happened, with counts. */
  readonly what: string;
  /** File, line, column, vintage, or up to ten offending codes. */
  readonly where: string;
  /** What to do: the file to edit, the option to give, the package to install. */
  readonly todo: string;
};

export class DataError extends Error {
  readonly parts: DataErrorParts;

  constructor(parts: DataErrorParts, options?: ErrorOptions) {
    super(`${parts.what}\n  onde: ${parts.where}\n  o que fazer: ${parts.todo}`, options);
    this.name = parts.name;
    this.parts = parts;
  }
}

/** Lists up to ten values and says how many were left out. */
export function listUpToTen(values: readonly string[]): string {
  const shown = values.slice(0, 10).join(', ');
  return values.length > 10 ? `${shown} … (mais ${values.length - 10})` : shown;
}
