/** A piece of a document that people go on writing in. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  /** The first row is the header; `caption` stands above it and names it for who cannot see it. */
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly header: readonly string[];
      readonly rows: readonly (readonly string[])[];
      /** The last row adds up the others. */
      readonly total?: boolean;
    };

export interface Chapter {
  readonly title: string;
  readonly blocks: readonly Block[];
}
