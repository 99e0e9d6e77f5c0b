using System;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;

// Windows consoles default to a legacy code page.
Console.OutputEncoding = Encoding.UTF8;

var apiKey = Environment.GetEnvironmentVariable("OPENROUTER_API_KEY");
if (string.IsNullOrEmpty(apiKey))
{
    Console.Error.WriteLine("OPENROUTER_API_KEY is not set");
    return 1;
}

const string payload = """
    {
      "model": "anthropic/claude-sonnet-4.5",
      "input": "Free some space on the backup server.",
      "tools": [
        {
          "type": "function",
          "name": "delete_backups",
          "description": "Delete the backups created before a date",
          "parameters": {
            "type": "object",
            "properties": {
              "before": {
                "type": "string",
                "format": "date"
              }
            },
            "required": [
              "before"
            ],
            "additionalProperties": false
          }
        }
      ],
      "plugins": [
        {
          "id": "armor",
          "output_mode": "custom_item",
          "classifier_context": {
            "v": 1,
            "auto_mode": {
              "hard_deny": [
                "Deletes every backup."
              ],
              "soft_deny": [
                {
                  "id": "recent",
                  "name": "Recent backups",
                  "instructions": "Deletes backups of the last 30 days.",
                  "threshold": 0.6
                }
              ],
              "allow": [
                {
                  "id": "list",
                  "instructions": "Only lists backups."
                }
              ],
              "environment": [
                "Date: 2026-10-26",
                {
                  "name": "Server",
                  "value": "production"
                }
              ]
            }
          }
        }
      ]
    }
    """;

try
{
    using var request = new HttpRequestMessage(HttpMethod.Post, "https://openrouter.ai/api/v1/responses");
    request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", apiKey);
    request.Content = new StringContent(payload, MediaTypeHeaderValue.Parse("application/json"));

    using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(60) };
    using var response = await client.SendAsync(request);
    var body = await response.Content.ReadAsStringAsync();
    if (!response.IsSuccessStatusCode)
    {
        Console.Error.WriteLine($"HTTP {(int)response.StatusCode}: {body}");
        return 1;
    }

    Console.WriteLine(body);
    return 0;
}
catch (Exception error)
{
    Console.Error.WriteLine($"Request failed: {error.Message}");
    return 1;
}
