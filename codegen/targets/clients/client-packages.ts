import { planOf } from '../../clients/build-plan.ts';
import { loadClientLanguages } from '../../languages/registry.ts';
import type { Target } from '../target.ts';
import { reportPlanProblems } from './plan-problems.ts';

/** Makes `clients/<language>/`, the typed client of each selected language. */
export const clientPackages: Target = {
  async make({ document, model, config }) {
    const languages = await loadClientLanguages(config.targets.clients);
    const clients = await Promise.all(languages.map(({ makeClient }) => makeClient({ document, model })));
    return {
      files: clients.flatMap(({ files }) => files),
      diagnostics: [
        ...reportPlanProblems(document, planOf(model), config.client?.types),
        ...clients.flatMap(({ diagnostics = [] }) => diagnostics),
      ],
    };
  },
  owns: (path, { config }) => config.targets.clients.some((id) => path.startsWith(`clients/${id}/`)),
};
