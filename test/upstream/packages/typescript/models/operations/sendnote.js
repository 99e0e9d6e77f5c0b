import * as z from 'zod/v4';
import * as models from '../index.js';
export const SendNoteRequest$outboundSchema = z
  .object({
    noteRequest: models.NoteRequest$outboundSchema,
  })
  .transform((v) => {
    return remap$(v, { noteRequest: 'NoteRequest' });
  });
export const SendNoteResponse$inboundSchema = z.union([
  models.NoteResult$inboundSchema,
  z
    .custom((x) => x instanceof ReadableStream)
    .transform(
      (stream) =>
        new EventStream(stream, (rawEvent) => ({
          done: false,
          value: models.NoteStream$inboundSchema.parse(rawEvent)?.data,
        })),
    ),
]);
