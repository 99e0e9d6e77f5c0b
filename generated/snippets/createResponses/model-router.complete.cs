using System;
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

const string body = """
    {
      "model": "nvidia/switchyard",
      "models": [
        "deepseek/deepseek-v3.2",
        "anthropic/claude-sonnet-4.5"
      ],
      "input": "Prove that the square root of 2 is irrational.",
      "plugins": [
        {
          "id": "switchyard-router",
          "algorithm": "capability",
          "judge_model": "openai/gpt-5-mini"
        }
      ]
    }
    """;

try
{
    using var request = new HttpRequestMessage(HttpMethod.Post, "https://openrouter.ai/api/v1/responses");
    request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", apiKey);
    request.Content = new StringContent(body, MediaTypeHeaderValue.Parse("application/json"));

    using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(60) };
    using var response = await client.SendAsync(request);
    if (!response.IsSuccessStatusCode)
    {
        var text = Encoding.UTF8.GetString(await response.Content.ReadAsByteArrayAsync());
        Console.Error.WriteLine($"HTTP {(int)response.StatusCode}: {TextAt(Parse(text), "error", "message") ?? text}");
        return 1;
    }

    await response.Content.CopyToAsync(Console.OpenStandardOutput());
    return 0;
}
catch (Exception error)
{
    Console.Error.WriteLine($"Request failed: {error.Message}");
    return 1;
}

// Parses JSON; undefined if invalid.
static JsonElement Parse(string text)
{
    try
    {
        using var document = JsonDocument.Parse(text);
        return document.RootElement.Clone();
    }
    catch (JsonException)
    {
        return default;
    }
}

// Returns the string at a property path, if present.
static string? TextAt(JsonElement json, params string[] path)
{
    foreach (var name in path)
    {
        if (json.ValueKind != JsonValueKind.Object || !json.TryGetProperty(name, out json))
        {
            return null;
        }
    }

    return json.ValueKind == JsonValueKind.String ? json.GetString() : null;
}
