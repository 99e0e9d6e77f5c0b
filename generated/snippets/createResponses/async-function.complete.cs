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
      "model": "openai/gpt-6-astra",
      "input": [
        {
          "role": "user",
          "content": "Compute the forecast for the Minch. What should I check on my boat?"
        },
        {
          "type": "function_call",
          "id": "fc_01",
          "call_id": "call_1",
          "name": "run_forecast",
          "arguments": "{\"region\":\"Minch\"}",
          "status": "completed",
          "async": true
        },
        {
          "role": "assistant",
          "content": "The forecast is being computed. Check the sails and the radio."
        },
        {
          "type": "function_call_output",
          "call_id": "call_1",
          "output": "{\"wind_knots\":31}"
        },
        {
          "type": "configuration_update",
          "reasoning": {
            "effort": "high"
          }
        },
        {
          "role": "user",
          "content": "Can I cross tomorrow?"
        }
      ],
      "tools": [
        {
          "type": "function",
          "name": "run_forecast",
          "description": "Compute the weather forecast for a region, in about ten minutes",
          "parameters": {
            "type": "object",
            "properties": {
              "region": {
                "type": "string"
              }
            },
            "required": [
              "region"
            ],
            "additionalProperties": false
          },
          "output_schema": {
            "type": "object",
            "properties": {
              "wind_knots": {
                "type": "number"
              }
            },
            "required": [
              "wind_knots"
            ]
          },
          "async": true
        }
      ],
      "reasoning": {
        "effort": "low"
      }
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
