/** Thrown when a query spans more cells than a browser should be asked to hold. */
export class TooManyCells extends Error {
  readonly cells: number;
  constructor(cells: number) {
    super(`too many cells: ${cells}`);
    this.cells = cells;
  }
}
