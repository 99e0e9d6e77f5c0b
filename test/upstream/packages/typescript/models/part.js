import * as z from 'zod/v4';
export const TextPart$outboundSchema = z.object({
  text: z.string(),
  type: z.literal('text'),
});
export const LinkPart$outboundSchema = collectExtraKeys$(
  z.object({
    url: z.string(),
    type: z.literal('link'),
    weight: z.number().default(1),
  }),
);
export const PartUnion$outboundSchema = z.union([TextPart$outboundSchema, LinkPart$outboundSchema]);
