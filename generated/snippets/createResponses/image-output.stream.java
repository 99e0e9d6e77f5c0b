// Requires com.google.code.gson:gson on the class path: java -cp gson.jar Main.java
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

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

    /** Returns the error message in an event, or the event data. */
    static String failureMessage(JsonElement event, String data) {
        return Stream.of(
                        textAt(event, "error", "message"),
                        textAt(event, "response", "error", "message"),
                        textAt(event, "message"))
                .filter(message -> !message.isEmpty())
                .findFirst()
                .orElse(data);
    }

    /** Returns the data of the next event, or null (WHATWG HTML, "Event stream interpretation"). */
    static String nextEvent(BufferedReader reader) throws IOException {
        List<String> data = new ArrayList<>();
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            if (line.isEmpty() && !data.isEmpty()) {
                return String.join("\n", data);
            }
            String[] field = line.replaceFirst("^\uFEFF", "").split(":", 2);
            if (field[0].equals("data")) {
                data.add(field.length == 1 ? "" : field[1].replaceFirst("^ ", ""));
            }
        }
        return null;
    }

    /** Prints the text of the stream as it arrives; returns false if it ends early. */
    static boolean printStream(BufferedReader reader) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (String data = nextEvent(reader); data != null; data = nextEvent(reader)) {
            if (data.equals("[DONE]")) {
                return true;
            }
            JsonElement event = parse(data);
            String kind = textAt(event, "type");
            if (List.of("response.failed", "error").contains(kind) || kind.isEmpty() && !textAt(event, "error").isEmpty()) {
                fail("Stream failed: " + failureMessage(event, data));
            }
            if (kind.equals("response.output_text.delta")) {
                out.print(textAt(event, "delta"));
            }
            if (List.of("response.completed", "response.incomplete").contains(kind)) {
                return true;
            }
        }
        return false;
    }

    public static void main(String[] args) throws InterruptedException {
        String apiKey = System.getenv("OPENROUTER_API_KEY");
        if (apiKey == null || apiKey.isEmpty()) {
            fail("OPENROUTER_API_KEY is not set");
        }

        String payload = """
                {
                  "model": "google/gemini-2.5-flash-image",
                  "input": "Draw a seal on a rock.",
                  "modalities": [
                    "text",
                    "image"
                  ],
                  "image_config": {
                    "aspect_ratio": "16:9"
                  },
                  "stream": true
                }""";

        HttpRequest request = HttpRequest.newBuilder(URI.create("https://openrouter.ai/api/v1/responses"))
                .header("Accept", "text/event-stream")
                .header("Authorization", "Bearer " + apiKey)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(payload))
                .timeout(Duration.ofSeconds(60)) // until the response headers arrive
                .build();
        HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(60)).build();

        try {
            HttpResponse<InputStream> response = client.send(request, BodyHandlers.ofInputStream());
            if (response.statusCode() < 200 || response.statusCode() > 299) {
                String body = new String(response.body().readAllBytes(), StandardCharsets.UTF_8);
                fail("HTTP " + response.statusCode() + ": " + errorMessage(body));
            }
            var reader = new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8));
            if (!printStream(reader)) {
                fail("Stream ended early");
            }
        } catch (IOException e) {
            fail("Request failed: " + e);
        }
        System.out.println();
    }
}
