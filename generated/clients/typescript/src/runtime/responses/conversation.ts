/** Request body whose input may include output items of earlier responses. */
export type ConversationBody<Body, Result extends { readonly output: readonly unknown[] }> = Omit<
  Body,
  'input'
> & {
  /**
   * The prompt as a string, or the conversation as items, including output items of earlier responses.
   */
  readonly input?: InputOf<Body> | readonly (ItemOf<InputOf<Body>> | Result['output'][number])[];
};

type InputOf<Body> = Body extends { readonly input?: infer Input } ? Input : unknown;

type ItemOf<Input> = Input extends readonly (infer Item)[] ? Item : never;
