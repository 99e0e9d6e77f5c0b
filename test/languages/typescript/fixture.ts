import { treeSitter } from '../../support/syntax.ts';
import type { LanguageFixture } from '../fixture.ts';

export const fixture: Pick<LanguageFixture, 'parseErrors'> = { parseErrors: treeSitter('typescript') };
