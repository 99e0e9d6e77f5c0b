import * as z from 'zod/v4';
export const BadNote$inboundSchema = z
  .object({
    message: z.string(),
    request$: z.custom((x) => x instanceof Request),
    body$: z.string(),
  })
  .transform((v) => new BadNote(v));
