using System;
using System.Collections.Generic;
using System.IO;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

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
          "content": [
            {
              "type": "input_text",
              "text": "The sailing directions of the Hebrides: …",
              "prompt_cache_breakpoint": {
                "mode": "explicit",
                "ttl": "12h"
              }
            },
            {
              "type": "input_text",
              "text": "Where can I anchor in a north wind?"
            }
          ]
        }
      ],
      "prompt_cache_key": "sailing-directions",
      "prompt_cache_options": {
        "mode": "explicit",
        "ttl": "30m"
      },
      "stream": true
    }
    """;

try
{
    using var request = new HttpRequestMessage(HttpMethod.Post, "https://openrouter.ai/api/v1/responses");
    request.Headers.Add("Accept", "text/event-stream");
    request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", apiKey);
    request.Content = new StringContent(payload, MediaTypeHeaderValue.Parse("application/json"));

    using var client = new HttpClient();
    using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
    if (!response.IsSuccessStatusCode)
    {
        Console.Error.WriteLine($"HTTP {(int)response.StatusCode}: {await response.Content.ReadAsStringAsync()}");
        return 1;
    }

    await foreach (var data in ReadEvents(await response.Content.ReadAsStreamAsync()))
    {
        using var json = JsonDocument.Parse(data);
        switch (json.RootElement.GetProperty("type").GetString())
        {
            case "response.output_text.delta":
                Console.Write(json.RootElement.GetProperty("delta").GetString());
                break;
            case "response.failed" or "error":
                Console.Error.WriteLine($"Stream failed: {data}");
                return 1;
            case "response.completed" or "response.incomplete":
                Console.WriteLine();
                return 0;
        }
    }

    Console.Error.WriteLine("Stream ended early");
    return 1;
}
catch (Exception error)
{
    Console.Error.WriteLine($"Request failed: {error.Message}");
    return 1;
}

// Yields the data of each event (WHATWG HTML, "Event stream interpretation").
static async IAsyncEnumerable<string> ReadEvents(Stream stream)
{
    using var reader = new StreamReader(stream);
    var data = new List<string>();
    while (await reader.ReadLineAsync() is { } line)
    {
        if (line == "" && data.Count > 0)
        {
            yield return string.Join('\n', data);
            data.Clear();
        }
        else if (line == "data" || line.StartsWith("data:", StringComparison.Ordinal))
        {
            var value = line[Math.Min(line.Length, 5)..];
            data.Add(value.StartsWith(' ') ? value[1..] : value);
        }
    }
}
