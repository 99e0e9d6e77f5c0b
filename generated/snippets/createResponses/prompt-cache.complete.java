// Requires com.google.code.gson:gson on the class path: java -cp gson.jar Main.java
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

class Main {
    /** Prints the error and exits. */
    static void fail(String message) {
        new PrintStream(System.err, true, StandardCharsets.UTF_8).println(message);
        System.exit(1);
    }

    /** Parses JSON; null if invalid. */
    static JsonElement parse(String text) {
        try {
            return JsonParser.parseString(text);
        } catch (JsonParseException e) {
            return JsonNull.INSTANCE;
        }
    }

    /** Returns the value at a property path as text; empty if absent. */
    static String textAt(JsonElement value, String... path) {
        for (String name : path) {
            JsonElement property = value.isJsonObject() ? value.getAsJsonObject().get(name) : null;
            value = property == null ? JsonNull.INSTANCE : property;
        }
        if (value.isJsonNull()) {
            return "";
        }
        return value.isJsonPrimitive() ? value.getAsString() : value.toString();
    }

    /** Returns the error message in the response body, or the body. */
    static String errorMessage(String body) {
        String message = textAt(parse(body), "error", "message");
        return message.isEmpty() ? body : message;
    }

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
        HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(60)).build();

        try {
            HttpResponse<byte[]> response = client.send(request, BodyHandlers.ofByteArray());
            if (response.statusCode() < 200 || response.statusCode() > 299) {
                String body = new String(response.body(), StandardCharsets.UTF_8);
                fail("HTTP " + response.statusCode() + ": " + errorMessage(body));
            }
            System.out.writeBytes(response.body());
            System.out.flush();
        } catch (IOException e) {
            fail("Request failed: " + e);
        }
    }
}
