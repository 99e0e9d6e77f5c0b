import { bodyKindOf } from '../../../http/media-type.ts';
import { fixedQuery, withoutQuery } from '../../../http/path-template.ts';
import { encodePath } from '../../../http/percent-encoding.ts';
import type { Operation, Parameter } from '../../../model/model.ts';
import { selectSchemes } from '../../../model/security.ts';
import { type Code, code, joinCode, source, type View } from '../../../render/code.ts';
import { groupBy } from '../../../values/group-by.ts';
import { printKey, printString } from '../../javascript/literals.ts';
import { printNamedProperty } from '../literals.ts';
import { pathArguments } from '../names.ts';
import { type Argument, type OperationScope, pathTypes, printArguments } from './signature.ts';

/**
 * Request properties other than body and media types, shared by the functions of an operation.
 *
 * @param baseUrl Base URL of the API; operations with another server override it.
 */
export function callSetup(scope: OperationScope, baseUrl: string): View {
  const { operation } = scope;
  const hasParameterIn = (location: Parameter['location']) =>
    operation.parameters.some((parameter) => parameter.location === location);
  const headers = printStyles(operation, 'header');
  const security = selectSchemes(operation.security);
  const overridesBaseUrl = operation.baseUrl !== baseUrl;
  return {
    name: setupName(scope),
    arguments: printArguments(setupArguments(scope)),
    method: printString(operation.method),
    path: printPath(operation),
    template: operation.path.includes('{') ? printString(operation.path) : undefined,
    query: hasParameterIn('querystring')
      ? source`buildQueryString(options.query, ${printString(queryStringMediaType(operation))})`
      : printQuery(operation, hasParameterIn('query')),
    cookie: hasParameterIn('cookie')
      ? source`buildCookies(options.cookie${asLastArgument(printStyles(operation, 'cookie'))})`
      : undefined,
    headers: headers ? source`buildHeaders(options.headers, ${headers})` : undefined,
    security: joinCode(
      security.map(({ name }) => printString(name)),
      ', ',
    ),
    isSecurityOptional:
      security.length > 0 && operation.security.some((alternative) => alternative.length === 0),
    baseUrl: overridesBaseUrl ? printString(operation.baseUrl) : undefined,
  };
}

/** The query of the path applies unless the caller sets a parameter of the same name. */
function printQuery(operation: Operation, hasParameters: boolean): Code | undefined {
  const fixed = groupBy(fixedQuery(operation.path), ({ name }) => name);
  if (fixed.size === 0 && !hasParameters) return undefined;
  const pairs = [...fixed].map(([name, fields]) => {
    const values = joinCode(
      fields.map(({ value }) => printString(value)),
      ', ',
    );
    return source`${printKey(name)}: ${fields.length === 1 ? values : source`[${values}]`}`;
  });
  const own = hasParameters ? [code('...options.query')] : [];
  const values = fixed.size === 0 ? code('options.query') : source`{ ${joinCode([...pairs, ...own], ', ')} }`;
  return source`buildQuery(${values}${asLastArgument(printStyles(operation, 'query'))})`;
}

/** Prints the call of the setup function. */
export function printSetup(scope: OperationScope): Code {
  const names = setupArguments(scope).map(({ name }) => name);
  return source`${setupName(scope)}(${joinCode(names, ', ')})`;
}

function setupArguments(scope: OperationScope): readonly Argument[] {
  const { operation, types } = scope;
  const needsOptions =
    operation.parameters.some(({ location }) => location !== 'path' && location !== 'header') ||
    printStyles(operation, 'header') !== undefined;
  const options = { name: code('options'), type: types.options, isOptional: false };
  return [...pathTypes(scope), ...(needsOptions ? [options] : [])];
}

function setupName({ types }: OperationScope): Code {
  return source`setUp${types.operation.name}`;
}

function printPath(operation: Operation): Code {
  const names = pathArguments(operation);
  const path = printString(encodeTemplate(withoutQuery(operation.path)));
  if (names.size === 0) return path;
  const values = [...names].map(([name, argument]) => {
    const key = printKey(name);
    return key === argument ? key : source`${key}: ${argument}`;
  });
  const styles = asLastArgument(printStyles(operation, 'path'));
  return source`buildPath(${path}, { ${joinCode(values, ', ')} }${styles})`;
}

/** Encodes the literal parts of a path template. URL parsers treat a backslash as a slash. */
function encodeTemplate(path: string): string {
  const parts = path.split(/(\{[^{}]+\})/);
  return parts.map((part, index) => (index % 2 === 0 ? encodePath(part) : part)).join('');
}

/** Prints an optional last argument. */
export function asLastArgument(styles: Code | undefined): Code {
  return styles === undefined ? code('') : source`, ${styles}`;
}

function queryStringMediaType({ parameters }: Operation): string {
  const parameter = parameters.find(({ location }) => location === 'querystring');
  return parameter?.serialization.kind === 'content' ? parameter.serialization.mediaType : '';
}

/** Styles that differ from the default of their location (OpenAPI, "Parameter Object", `style`). */
function printStyles({ parameters }: Operation, location: Parameter['location']): Code | undefined {
  const entries = parameters
    .filter((parameter) => parameter.location === location)
    .flatMap((parameter) => {
      const style = printStyle(parameter);
      return style === undefined ? [] : [printNamedProperty(parameter.name, source`{ ${style} }`)];
    });
  return entries.length === 0 ? undefined : source`{ ${joinCode(entries, ', ')} }`;
}

function printStyle({ serialization, location }: Parameter): Code | undefined {
  if (serialization.kind === 'content')
    return bodyKindOf(serialization.mediaType) === 'json' ? code('json: true') : undefined;
  const { style, explode, allowReserved } = serialization;
  const defaultStyle = location === 'query' || location === 'cookie' ? 'form' : 'simple';
  const properties = [
    ...(style === defaultStyle ? [] : [source`style: ${printString(style)}`]),
    ...(explode === (style === 'form' || style === 'cookie')
      ? []
      : [source`explode: ${code(String(explode))}`]),
    ...(allowReserved ? [code('allowReserved: true')] : []),
  ];
  return properties.length === 0 ? undefined : joinCode(properties, ', ');
}
