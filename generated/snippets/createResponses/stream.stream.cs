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

const string body = """
    {
      "model": "openai/gpt-4o-mini",
      "input": "Tell me of the tides in three sentences.",
      "stream": true
    }
    """;

// Time limit for the response headers, and for each line of the stream.
var timeout = TimeSpan.FromSeconds(60);
try
{
    using var request = new HttpRequestMessage(HttpMethod.Post, "https://openrouter.ai/api/v1/responses");
    request.Headers.Add("Accept", "text/event-stream");
    request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", apiKey);
    request.Content = new StringContent(body, MediaTypeHeaderValue.Parse("application/json"));

    using var client = new HttpClient { Timeout = timeout };
    using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
    if (!response.IsSuccessStatusCode)
    {
        var text = Encoding.UTF8.GetString(await response.Content.ReadAsByteArrayAsync().WaitAsync(timeout));
        Console.Error.WriteLine($"HTTP {(int)response.StatusCode}: {TextAt(Parse(text), "error", "message") ?? text}");
        return 1;
    }

    await foreach (var data in ReadEvents(await response.Content.ReadAsStreamAsync(), timeout))
    {
        if (data == "[DONE]")
        {
            Console.WriteLine();
            return 0;
        }

        var json = Parse(data);
        var kind = TextAt(json, "type");
        if (kind is "response.failed" or "error" || (kind is null && HasError(json)))
        {
            var message = TextAt(json, "error", "message") ?? TextAt(json, "response", "error", "message") ?? TextAt(json, "message");
            Console.Error.WriteLine($"Stream failed: {message ?? data}");
            return 1;
        }

        if (kind is "response.output_text.delta")
        {
            Console.Write(TextAt(json, "delta"));
        }

        if (kind is "response.completed" or "response.incomplete")
        {
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

// Yields the data of each event as it arrives (WHATWG HTML, "Event stream interpretation").
static async IAsyncEnumerable<string> ReadEvents(Stream stream, TimeSpan timeout)
{
    using var reader = new StreamReader(stream);
    var data = new List<string>();
    while (await reader.ReadLineAsync().WaitAsync(timeout) is { } line)
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

// Returns the value at a property path; undefined if absent.
static JsonElement Find(JsonElement json, params string[] path)
{
    foreach (var name in path)
    {
        if (json.ValueKind != JsonValueKind.Object || !json.TryGetProperty(name, out json))
        {
            return default;
        }
    }

    return json;
}

// Returns the string at a property path, if present.
static string? TextAt(JsonElement json, params string[] path) =>
    Find(json, path) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

// The error may be an object or a string.
static bool HasError(JsonElement json) => Find(json, "error").ValueKind is JsonValueKind.Object or JsonValueKind.String;
