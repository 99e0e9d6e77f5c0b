import type { Model } from '../../model/model.ts';
import { sha256 } from '../../output/manifest.ts';
import type { GeneratedFile } from '../../values/generated-file.ts';
import type { JsonValue } from '../../values/json.ts';
import { stringifyJson } from '../../values/stringify.ts';
import type { AgentFilesInput } from './agent-files-input.ts';
import { apiCatalog, catalogPath } from './api-catalog.ts';
import { makeSkill, type Skill } from './skill.ts';

/** Files for agents at well-known paths of a site: the API catalog (RFC 9727), a skill, and the index of the skills. */
export function agentFiles(input: AgentFilesInput): readonly GeneratedFile[] {
  const name = skillName(input.model);
  const path = `${skillsFolder}${name}/SKILL.md`;
  const skill = makeSkill(input, name, path);
  return [
    jsonFile(catalogPath, apiCatalog(input.model, input.site)),
    jsonFile(`${skillsFolder}index.json`, skillIndex([skill])),
    { path, contents: skill.contents },
  ];
}

const skillsFolder = '.well-known/agent-skills/';

/** At most 64 lower-case letters, digits and single hyphens (Agent Skills specification). */
function skillName({ client }: Model): string {
  return client.name.join('-').slice(0, 64).replace(/-$/, '');
}

function skillIndex(skills: readonly Skill[]): JsonValue {
  return {
    $schema: 'https://schemas.agentskills.io/discovery/0.2.0/schema.json',
    skills: skills.map(({ name, description, contents }) => ({
      name,
      type: 'skill-md',
      description,
      url: `${name}/SKILL.md`,
      digest: `sha256:${sha256(contents)}`,
    })),
  };
}

function jsonFile(path: string, value: JsonValue): GeneratedFile {
  return { path, contents: `${stringifyJson(value, 2)}\n` };
}
