import { clientLanguages, languages } from '../support/languages.ts';
import type { LanguageFixture } from './fixture.ts';

interface FixtureModule<Fixture> {
  readonly fixture: Fixture;
}

/** Every snippet language of the registry with its fixture. A language without the file fails here by name. */
export const fixtures: readonly (readonly [string, LanguageFixture])[] = await Promise.all(
  languages.map(async ({ id }) => {
    const { fixture }: FixtureModule<LanguageFixture> = await import(`./${id}/fixture.ts`);
    return [id, fixture] as const;
  }),
);

const parsers = new Map<string, LanguageFixture['parseErrors']>([
  ...fixtures.map(([id, { parseErrors }]) => [id, parseErrors] as const),
  ...(await Promise.all(
    clientLanguages.map(async ({ id }) => {
      const { fixture }: FixtureModule<Pick<LanguageFixture, 'parseErrors'>> = await import(
        `./${id}/fixture.ts`
      );
      return [id, fixture.parseErrors] as const;
    }),
  )),
]);

/** @throws If the registry has no such language. */
export function fixtureOf(languageId: string): LanguageFixture {
  const [, fixture] = fixtures.find(([id]) => id === languageId) ?? [];
  if (!fixture) throw new Error(`no fixture of ${languageId}`);
  return fixture;
}

/** The syntax errors of a program in any language of the registry. */
export async function parseErrors(languageId: string, program: string): Promise<readonly string[]> {
  const parse = parsers.get(languageId);
  if (!parse) throw new Error(`no parser of ${languageId}`);
  return parse(program);
}
