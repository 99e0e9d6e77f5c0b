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
                  "model": "x-ai/grok-4.1-fast",
                  "input": "Which closures did the harbour of Oban announce this month?",
                  "tools": [
                    {
                      "type": "openrouter:web_search",
                      "parameters": {
                        "engine": "native",
                        "x_search": {
                          "allowed_x_handles": [
                            "obanharbour"
                          ],
                          "from_date": "2026-10-01",
                          "to_date": "2026-10-25",
                          "enable_image_understanding": true
                        }
                      }
                    }
                  ]
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
