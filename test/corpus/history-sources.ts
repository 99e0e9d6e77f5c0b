/** An npm package that contains an OpenAPI description in each version. */
export interface History {
  readonly package: string;
  /** The path of the description in the package. */
  readonly file: string;
  /** In the order of publication. */
  readonly versions: readonly string[];
}

export const histories: readonly History[] = [
  {
    package: '@octokit/openapi',
    file: 'package/generated/api.github.com.json',
    versions: [
      ...['12.0.0', '14.0.0', '16.0.0', '16.6.0', '17.0.0', '18.0.0', '18.2.0'],
      ...['19.0.0', '19.1.0', '20.0.0', '21.0.0', '22.0.0', '23.0.0'],
    ],
  },
  {
    package: '@directus/specs',
    file: 'package/dist/openapi.json',
    versions: [
      '10.1.0',
      '10.2.0',
      '10.2.11',
      '11.0.0',
      '11.2.0',
      '12.0.0',
      '13.0.0',
      '14.0.0',
      '15.0.0',
      '15.2.0',
    ],
  },
  {
    package: '@blockfrost/openapi',
    file: 'package/openapi.yaml',
    versions: ['0.1.60', '0.1.65', '0.1.73', '0.1.79', '0.1.82', '0.1.84', '0.1.86', '0.1.93'],
  },
  {
    package: '@gitbook/api',
    file: 'package/spec/openapi.json',
    versions: ['0.91.0', '0.130.0', '0.137.0', '0.146.0', '0.167.0', '0.181.0', '0.201.0', '0.202.0'],
  },
];
