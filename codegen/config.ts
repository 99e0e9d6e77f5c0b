import type { OperationFilter } from './document/selection/operation-pattern.ts';
import type { StyleName } from './languages/shared/style-name.ts';
import type { Placeholders } from './model/context.ts';
import type { ClientOptions } from './model/model.ts';
import type { SampledProperties } from './schema/sampling.ts';
import type { SourceLocation } from './values/diagnostic.ts';

/** Configuration of a run. All paths are absolute. */
export interface Config extends OperationFilter {
  /** The entry file of the description. */
  readonly spec: string;
  /** The output folder. */
  readonly out: string;
  readonly targets: Targets;
  /** True if documented examples include import lines. */
  readonly imports: boolean;
  readonly placeholders: Placeholders;
  /** Properties of sampled values. Documented examples are used unchanged. Default: `examples`. */
  readonly samples?: SampledProperties;
  /** Names of the clients. */
  readonly client?: ClientOptions;
  /** Address and appearance of the site. */
  readonly site?: SiteConfig;
  /** Published versions, for the page about changes. */
  readonly changes?: ChangesConfig;
  /** Redocly configuration file; lint errors stop the run. Without it, the description is not linted. */
  readonly lint?: string;
  /** True if the linter may load plugins and fetch URLs. Only the command line can allow it. */
  readonly isLintTrusted?: boolean;
}

export const targetNames = ['snippets', 'clients', 'description', 'docs', 'site'] as const;
export type TargetName = (typeof targetNames)[number];

/** Extensions of an operation for code samples: for most documentation platforms, for ReadMe and for Fern. */
export const sampleExtensionNames = ['x-codeSamples', 'x-readme', 'x-fern-examples'] as const;
export type SampleExtension = (typeof sampleExtensionNames)[number];

/** Versions of the Overlay Specification. */
export const overlayVersions = ['1.0', '1.1', '1.2'] as const;
export type OverlayVersion = (typeof overlayVersions)[number];

/** Options of the target `description`. */
export interface DescriptionOptions {
  /** Extensions that contain the code samples. */
  readonly extensions: readonly SampleExtension[];
  /** Version of the overlay to generate; absent for none. */
  readonly overlay?: OverlayVersion;
}

export const defaultDescription: DescriptionOptions = { extensions: ['x-codeSamples'] };

export interface ChangesConfig {
  /** Oldest first. */
  readonly versions: readonly PublishedVersion[];
}

/** An earlier version of the description. */
export interface PublishedVersion {
  readonly source: VersionSource;
  /** The day of publication, `2026-12-31`. */
  readonly date: string;
  /** Location in the configuration. */
  readonly place: SourceLocation;
}

export type VersionSource =
  | { readonly kind: 'file'; readonly path: string }
  | {
      readonly kind: 'commit';
      /** A tag, branch or commit. */
      readonly ref: string;
      /** From the root of the repository; with `./` from `folder`. */
      readonly path: string;
      readonly folder: string;
    };

/** Settings of the target `site`. */
export interface SiteConfig {
  /** Absolute URL of the root, with a final slash. */
  readonly url?: string;
  readonly theme: SiteTheme;
  /** Links at the bottom of every page. */
  readonly links: readonly SiteLink[];
}

export interface SiteTheme {
  /** Color of links and of the current entry: `#` and 6 hexadecimal digits. */
  readonly accent?: string;
  readonly font?: FontName;
  /** An SVG image. */
  readonly logo?: string;
}

export interface SiteLink {
  readonly title: string;
  /** `http:`, `https:` or `mailto:` */
  readonly url: string;
}

/** Fonts that operating systems have. */
export const fontNames = ['sans', 'humanist', 'serif'] as const;
export type FontName = (typeof fontNames)[number];

/** The selected targets. Code of other targets and languages is not imported. */
export interface Targets {
  readonly names: readonly TargetName[];
  /** Language ids of the snippets, including snippets in the docs and the description. */
  readonly languages: readonly string[];
  readonly styles: readonly StyleName[];
  /** Language ids of the clients. */
  readonly clients: readonly string[];
  readonly description: DescriptionOptions;
  /** True if the docs link to snippet files. */
  readonly links: boolean;
  /** True if flags narrow the selection. Earlier files outside the selection are then kept. */
  readonly partial: boolean;
}
