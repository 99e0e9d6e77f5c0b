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
                      "content": "Compute the forecast for the Minch. What should I check on my boat?"
                    },
                    {
                      "type": "function_call",
                      "id": "fc_01",
                      "call_id": "call_1",
                      "name": "run_forecast",
                      "arguments": "{\\"region\\":\\"Minch\\"}",
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
                      "output": "{\\"wind_knots\\":31}"
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
