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
                  }
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
