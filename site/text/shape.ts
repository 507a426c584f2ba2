/** The same keys with any sentence: what a translation must fill, no more and no less. */
export type Shape<T> = {
  readonly [K in keyof T]: T[K] extends string ? string : Shape<T[K]>;
};
