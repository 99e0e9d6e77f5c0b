import {
  notesAdd,
  type NotesAddBodies,
  type NotesAddError,
  type NotesAddOptions,
  type NotesAddResults,
  notesDelete,
  type NotesDeleteError,
  type NotesDeleteOptions,
  type NotesDeleteResult,
  notesUpdate,
  type NotesUpdateBody,
  type NotesUpdateError,
  type NotesUpdateOptions,
  type NotesUpdateResult,
} from '../calls/notes.ts';
import type { ApiPromise } from '../runtime/api-promise.ts';
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
  ): ApiPromise<NotesAddResults[Accept], NotesAddError> {
    return notesAdd(this.#core, body, options);
  }

  /**
   * DELETE /notes
   */
  delete(options?: NotesDeleteOptions): ApiPromise<NotesDeleteResult, NotesDeleteError> {
    return notesDelete(this.#core, options);
  }

  /**
   * PUT /notes
   */
  update(
    body?: NotesUpdateBody,
    options?: NotesUpdateOptions,
  ): ApiPromise<NotesUpdateResult, NotesUpdateError> {
    return notesUpdate(this.#core, body, options);
  }
}
