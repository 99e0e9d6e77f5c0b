/**
 * Changes documented examples to exit with a status other than 0 if the request fails. Each change is run before it is reported. A text without
 * the expected lines stays unchanged.
 */
export const failing = {
  python: (text: string) => text.replace(/^print\(response/m, 'response.raise_for_status()\nprint(response'),
  javascript: (text: string) =>
    text
      .replace(
        /^( *const response = await fetch\(.*\);)$/m,
        '$1\n  if (!response.ok) throw new Error(`HTTP $${response.status}`);',
      )
      .replace('  console.error(error);\n', '  console.error(error);\n  process.exitCode = 1;\n'),
  go: (text: string) =>
    checkError(text).replace(
      '\tdefer res.Body.Close()\n',
      '\tdefer res.Body.Close()\n\tif res.StatusCode/100 != 2 {\n\t\tlog.Fatal(res.Status)\n\t}\n',
    ),
  ruby: (text: string) =>
    text.replace(
      '\nputs response.read_body',
      '\nresponse.value # raises unless 2xx\nputs response.read_body',
    ),
  java: (text: string) =>
    `${text}if (response.getStatus() / 100 != 2) throw new IllegalStateException("HTTP " + response.getStatus());\n`,
  csharp: (text: string) => `${text}if (!response.IsSuccessful) Environment.Exit(1);\n`,
  swift: (text: string) =>
    text
      .replace('    print(error as Any)\n', '    print(error as Any)\n    exit(1)\n')
      .replace(
        '    print(httpResponse)\n',
        '    print(httpResponse)\n    if httpResponse?.statusCode != 200 {\n      exit(1)\n    }\n',
      ),
  curl: (text: string) => text.replace(/^curl /, 'curl --fail-with-body '),
};

/** Adds the error check that `go vet` requires. */
export function checkError(text: string): string {
  return text
    .replace(
      '\tres, _ := http.DefaultClient.Do(req)\n',
      '\tres, err := http.DefaultClient.Do(req)\n\tif err != nil {\n\t\tlog.Fatal(err)\n\t}\n',
    )
    .replace('\t"fmt"\n', '\t"fmt"\n\t"log"\n');
}
