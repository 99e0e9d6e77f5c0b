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
      "model": "openai/gpt-4o-mini",
      "input": [
        {
          "role": "user",
          "content": "When is high tide in Oban?"
        },
        {
          "type": "function_call",
          "id": "fc_01",
          "call_id": "call_7",
          "name": "get_tide",
          "arguments": "{\"harbour\":\"Oban\"}",
          "status": "completed"
        },
        {
          "type": "function_call_output",
          "call_id": "call_7",
          "output": "{\"high\":\"14:05\"}"
        }
      ],
      "tools": [
        {
          "type": "function",
          "name": "get_tide",
          "description": "When the tide is high in a harbour",
          "parameters": {
            "type": "object",
            "properties": {
              "harbour": {
                "type": "string"
              }
            },
            "required": [
              "harbour"
            ],
            "additionalProperties": false
          },
          "strict": true
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
