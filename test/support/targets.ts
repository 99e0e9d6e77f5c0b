import { defaultDescription, type Targets, targetNames } from '../../codegen/config.ts';
import { clientLanguageIds, languageIds } from '../../codegen/languages/registry.ts';
import { styleNames } from '../../codegen/languages/shared/style-name.ts';

/** Every target in every language. */
export const everything: Targets = {
  names: targetNames,
  languages: languageIds,
  styles: styleNames,
  clients: clientLanguageIds,
  description: defaultDescription,
  links: true,
  partial: false,
};
