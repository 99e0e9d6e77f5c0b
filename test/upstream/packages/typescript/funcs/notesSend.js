import * as M from '../lib/matchers.js';
import * as errors from '../models/errors/index.js';
import * as operations from '../models/operations/index.js';

throw new Error('the package was run');
export async function send(client, request) {
  const parsed = safeParse(
    request,
    (value) => operations.SendNoteRequest$outboundSchema.parse(value),
    'Input validation failed',
  );
  const payload = parsed.value;
  const body = encodeJSON('body', payload.NoteRequest, { explode: true });
  const path = pathToFunc('/notes')();
  const requestRes = client._createRequest(context, { method: 'POST', path, body });
  return M.match(
    M.json(200, operations.SendNoteResponse$inboundSchema),
    M.sse(200, operations.SendNoteResponse$inboundSchema),
    M.jsonErr(400, errors.BadNote$inboundSchema),
    M.fail('4XX'),
  )(requestRes);
}
