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
      "input": "Draw a chart of the species in birds.csv.",
      "tools": [
        {
          "type": "openrouter:shell",
          "parameters": {
            "environment": {
              "type": "container_reference",
              "container_id": "bird-count",
              "file_ids": [
                "or_file_2Kd81"
              ],
              "network_policy": {
                "type": "allowlist",
                "allowed_domains": [
                  "pypi.org",
                  "*.pythonhosted.org"
                ]
              }
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
