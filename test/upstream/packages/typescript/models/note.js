import * as z from 'zod/v4';
import { PartUnion$outboundSchema } from './part.js';
export const Colour = {
  Red: 'red',
  Green: 'green',
};
export const Colour$outboundSchema = openEnums.outboundSchema(Colour);
export const Body$outboundSchema = z.union([z.string(), z.array(PartUnion$outboundSchema)]);
export const NoteRequest$outboundSchema = z
  .object({
    body: Body$outboundSchema,
    colour: z.nullable(Colour$outboundSchema).optional(),
    inPage: z.int().optional(),
    labels: z.record(z.string(), z.string()).optional(),
    extra: z.record(z.string(), z.nullable(z.any())).optional(),
  })
  .transform((v) => {
    return remap$(v, {
      inPage: 'in',
    });
  });
export const NoteResult$inboundSchema = z.object({
  id: z.string(),
  parent: z.nullable(z.lazy(() => NoteResult$inboundSchema)),
});
export const NoteDelta$inboundSchema = z.object({
  delta: z.string(),
  type: z.literal('note.delta'),
});
export const NoteDone$inboundSchema = z
  .object({
    note: z.lazy(() => NoteResult$inboundSchema),
    type: z.literal('note.done'),
  })
  .transform((v) => {
    return remap$(v, { note: 'theNote' });
  });
export const NoteStream$inboundSchema = z.object({
  data: z
    .unknown()
    .transform((v) => JSON.parse(v))
    .pipe(
      discriminatedUnion('type', {
        ['note.delta']: NoteDelta$inboundSchema,
        ['note.done']: NoteDone$inboundSchema.and(z.object({ type: z.literal('note.done') })),
      }),
    ),
});
