/** A body whose conversation may hold the items of earlier answers as they came: the API takes them back. */
export type Conversation<Body, Result extends { readonly output: readonly unknown[] }> = Omit<
  Body,
  'input'
> & {
  /**
   * The prompt as text, or the whole conversation as items, those of earlier answers among them.
   */
  readonly input?: InputOf<Body> | readonly (ItemOf<InputOf<Body>> | Result['output'][number])[];
};

type InputOf<Body> = Body extends { readonly input?: infer Input } ? Input : unknown;

type ItemOf<Input> = Input extends readonly (infer Item)[] ? Item : never;
