import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

class Main {
    public static void main(String[] args) throws InterruptedException {
        String apiKey = System.getenv("OPENROUTER_API_KEY");
        if (apiKey == null || apiKey.isEmpty()) {
            fail("OPENROUTER_API_KEY is not set");
        }

        String payload = """
                {
                  "model": "openai/gpt-4o-mini",
                  "input": [
                    {
                      "role": "user",
                      "content": "When is high tide in Oban?"
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
                  ],
                  "tool_choice": "auto",
                  "parallel_tool_calls": false
                }""";

        HttpRequest request = HttpRequest.newBuilder(URI.create("https://openrouter.ai/api/v1/responses"))
                .header("Authorization", "Bearer " + apiKey)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(payload))
                .timeout(Duration.ofSeconds(60))
                .build();

        try {
            var response = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
            if (response.statusCode() / 100 != 2) {
                fail("HTTP " + response.statusCode() + ": " + response.body());
            }
            System.out.println(response.body());
        } catch (IOException e) {
            fail("Request failed: " + e);
        }
    }

    static void fail(String message) {
        System.err.println(message);
        System.exit(1);
    }
}
