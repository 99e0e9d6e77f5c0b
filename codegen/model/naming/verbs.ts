/** Verbs of operations that read, in any wording. They become `get` or `list`. */
const readVerbs = new Set(['get', 'retrieve', 'read', 'fetch', 'show', 'view']);

/** HTTP methods and abbreviations that operationIds use as verbs. */
const synonyms: ReadonlyMap<string, string> = new Map([
  ['del', 'delete'],
  ['destroy', 'delete'],
  ['edit', 'update'],
  ['modify', 'update'],
]);

const httpVerbs = new Set(['get', 'post', 'put', 'patch', 'delete', 'head', 'options']);

const crudVerbs = new Set(['get', 'list', 'create', 'update', 'delete']);

/** Verbs that can also follow their object: `userDelete`. */
const trailingVerbs = new Set(
  'get list create update delete post patch put remove search add cancel read retrieve upload download export import sync verify simulate enable disable refresh execute'.split(
    ' ',
  ),
);

const verbs = new Set([
  ...readVerbs,
  ...synonyms.keys(),
  ...httpVerbs,
  ...trailingVerbs,
  ...(
    'accept activate advance append apply approve archive assign attach attest authenticate authorize ban batch block bulk calculate capture ' +
    'change check claim clear clone close collect compare complete confirm connect convert copy count deactivate decline deliver detach disable ' +
    'disconnect dismiss dispatch download duplicate enable end evaluate execute expire fail filter finalize find follow force forward fund ' +
    'generate grant handle increment index insert install invite invoke join leave link lock lookup mark match merge migrate move mute new open parse ' +
    'pause pay ping pin present preview process provision publish purge push put query react rebuild reprioritize record redeem refresh refund register reject ' +
    'release render rename reopen reorder replace reply report request rerun resend reset resolve respond restart restore resume retry return ' +
    'reverse review revoke rotate run save scale schedule seek send set share ship simulate skip snooze star start stop submit subscribe succeed ' +
    'suspend swap switch terminate test toggle transfer trigger unarchive unassign unblock undelete undo unfollow uninstall unlink unlock unmark ' +
    'unmute unpin unpublish unset unshare unstar unsubscribe unsuspend upgrade upsert use validate void vote watch withdraw write'
  ).split(' '),
]);

export function isVerb(word: string | undefined): boolean {
  return word !== undefined && verbs.has(word);
}

export function isReadVerb(word: string): boolean {
  return readVerbs.has(word);
}

export function isTrailingVerb(word: string | undefined): boolean {
  return word !== undefined && trailingVerbs.has(word);
}

export function isCrudVerb(word: string | undefined): boolean {
  return word !== undefined && crudVerbs.has(word);
}

export function isHttpVerb(word: string | undefined): boolean {
  return word !== undefined && httpVerbs.has(word);
}

/** The usual verb for a synonym. */
export function standardVerb(verb: string): string {
  return readVerbs.has(verb) ? 'get' : (synonyms.get(verb) ?? verb);
}
