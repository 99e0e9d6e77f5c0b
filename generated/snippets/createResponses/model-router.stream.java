// Requires com.google.code.gson:gson on the class path: java -cp gson.jar Main.java
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class Main {
    public static void main(String[] args) throws InterruptedException {
        String apiKey = System.getenv("OPENROUTER_API_KEY");
        if (apiKey == null || apiKey.isEmpty()) {
            fail("OPENROUTER_API_KEY is not set");
        }

        String payload = """
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
                  ],
                  "stream": true
                }""";

        HttpRequest request = HttpRequest.newBuilder(URI.create("https://openrouter.ai/api/v1/responses"))
                .header("Accept", "text/event-stream")
                .header("Authorization", "Bearer " + apiKey)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(payload))
                .timeout(Duration.ofSeconds(60))
                .build();

        try {
            HttpResponse<Stream<String>> response =
                    HttpClient.newHttpClient().send(request, BodyHandlers.ofLines());
            if (response.statusCode() / 100 != 2) {
                fail("HTTP " + response.statusCode() + ": " + response.body().collect(Collectors.joining("\n")));
            }

            Iterator<String> lines = response.body().iterator();
            PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
            for (String data = nextEvent(lines); data != null; data = nextEvent(lines)) {
                JsonObject event = JsonParser.parseString(data).getAsJsonObject();
                String type = event.get("type").getAsString();
                if (List.of("response.failed", "error").contains(type)) {
                    fail("Stream failed: " + data);
                }
                if (type.equals("response.output_text.delta")) {
                    out.print(event.get("delta").getAsString());
                }
                if (List.of("response.completed", "response.incomplete").contains(type)) {
                    out.println();
                    return;
                }
            }
            fail("Stream ended early");
        } catch (IOException | UncheckedIOException e) {
            fail("Request failed: " + e);
        }
    }

    /** Returns the data of the next event, or null (WHATWG HTML, "Event stream interpretation"). */
    static String nextEvent(Iterator<String> lines) {
        List<String> data = new ArrayList<>();
        while (lines.hasNext()) {
            String line = lines.next().replaceFirst("^\uFEFF", "");
            if (line.isEmpty() && !data.isEmpty()) {
                return String.join("\n", data);
            }
            String[] field = line.split(":", 2);
            if (field[0].equals("data")) {
                data.add(field.length == 1 ? "" : field[1].replaceFirst("^ ", ""));
            }
        }
        return null;
    }

    static void fail(String message) {
        System.err.println(message);
        System.exit(1);
    }
}
