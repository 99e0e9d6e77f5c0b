import type { Model } from '../../model/model.ts';
import type { JsonObject, JsonValue } from '../../values/json.ts';
import { linkTo, type PublishedSite } from './published-site.ts';

/** Served as `application/linkset+json; profile="https://www.rfc-editor.org/info/rfc9727"`. */
export const catalogPath = '.well-known/api-catalog';

/** The API catalog (RFC 9727) as a link set (RFC 9264): for each server, the description and its documentation. */
export function apiCatalog({ operations }: Model, site: PublishedSite): JsonValue {
  const { description, documentation } = site;
  const links: JsonObject = {
    'service-desc': [{ href: linkTo(site, description.path, catalogPath), type: descriptionType(site) }],
    'service-doc': documentation.map(({ path, mediaType }) => ({
      href: linkTo(site, path, catalogPath),
      type: mediaType,
    })),
  };
  const servers = operations.flatMap(({ servers, baseUrl }) => (servers.length > 0 ? [baseUrl] : []));
  const anchors = [...new Set(servers)].map((anchor): JsonObject => ({ anchor, ...links }));
  return { linkset: anchors.length > 0 ? anchors : [links] };
}

function descriptionType({ description: { path, version } }: PublishedSite): string {
  const suffix = path.endsWith('.json') ? '+json' : '';
  return `application/vnd.oai.openapi${suffix};version=${version}`;
}
