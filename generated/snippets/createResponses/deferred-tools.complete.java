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
                  "model": "mistralai/mistral-medium-3.1",
                  "input": "Is a berth free in Tobermory?",
                  "tools": [
                    {
                      "type": "openrouter:tool_search",
                      "parameters": {
                        "max_results": 3
                      }
                    },
                    {
                      "type": "function",
                      "name": "find_berth",
                      "description": "Find a free berth in a harbour",
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
                      "defer_loading": true
                    },
                    {
                      "type": "function",
                      "name": "fuel_price",
                      "description": "Get the price of fuel in a harbour",
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
                      "defer_loading": true
                    }
                  ],
                  "deferred_tools": {
                    "protocol": "v1",
                    "profile": "portable",
                    "validation": "runtime",
                    "search": {
                      "type": "bm25",
                      "max_results": 3
                    }
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
