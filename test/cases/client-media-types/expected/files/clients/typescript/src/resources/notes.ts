import {
  notesAdd,
  type NotesAddBodies,
  type NotesAddFailure,
  type NotesAddOptions,
  type NotesAddResults,
  notesDelete,
  type NotesDeleteFailure,
  type NotesDeleteOptions,
  type NotesDeleteResult,
  notesPut,
  type NotesPutBody,
  type NotesPutFailure,
  type NotesPutOptions,
  type NotesPutResult,
} from '../calls/notes.ts';
import type { Answer } from '../runtime/answer.ts';
import type { Core } from '../runtime/client.ts';

/** Operations of Notes. */
export class NotesResource {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * POST /notes
   */
  add<
    Type extends keyof NotesAddBodies = 'application/json',
    Accept extends keyof NotesAddResults = 'application/json',
  >(
    body: NotesAddBodies[Type],
    options?: NotesAddOptions & { readonly contentType?: Type; readonly accept?: Accept },
  ): Answer<NotesAddResults[Accept], NotesAddFailure> {
    return notesAdd(this.#core, body, options);
  }

  /**
   * DELETE /notes
   */
  delete(options?: NotesDeleteOptions): Answer<NotesDeleteResult, NotesDeleteFailure> {
    return notesDelete(this.#core, options);
  }

  /**
   * PUT /notes
   */
  put(body?: NotesPutBody, options?: NotesPutOptions): Answer<NotesPutResult, NotesPutFailure> {
    return notesPut(this.#core, body, options);
  }
}
