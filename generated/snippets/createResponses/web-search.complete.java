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
                  "input": "When is the next solar eclipse in Scotland?",
                  "tools": [
                    {
                      "type": "web_search",
                      "search_context_size": "low",
                      "filters": {
                        "allowed_domains": [
                          "example.org"
                        ]
                      },
                      "user_location": {
                        "type": "approximate",
                        "city": "Oban",
                        "country": "GB",
                        "timezone": "Europe/London"
                      }
                    }
                  ],
                  "tool_choice": "required"
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
